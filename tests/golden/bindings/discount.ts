import { amountPayable, discountAmount } from '../../../src/domain/discount/amount-payable';
import {
  compoundCostOfForgoingDiscount,
  costOfForgoingDiscount,
} from '../../../src/domain/discount/cost-of-forgoing';
import { breakEvenDefaultRate, creditPolicyValue } from '../../../src/domain/discount/credit-instead-of-cash';
import { largestDiscount } from '../../../src/domain/discount/largest-discount';
import { creditForPayment, paymentForCredit } from '../../../src/domain/discount/partial-payment';
import { presentValue } from '../../../src/domain/discount/present-value';
import { payableWithTax } from '../../../src/domain/discount/taxed-discount';
import { breakEvenDiscount, valueOfDiscount } from '../../../src/domain/discount/value-of-discount';
import { day, flag, number, optionalNumber, required } from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { oneOf } from '../read-value';
import { compounding, terms, termsOptions } from '../shared-arguments';

const yearDays = optionalNumber('year_days');
const places = optionalNumber('places');
const rate = number('discount_rate');
const annualRate = number('annual_rate');
const payment = [
  number('invoice_amount'),
  day('invoice_date'),
  terms,
  day('pay_date'),
  termsOptions,
  places,
] as const;
const forgone = [rate, number('discount_days'), number('pay_days'), yearDays] as const;

const amounts: Bindings = {
  amount_payable: bind(payment, amountPayable),
  discount_amount: bind(payment, discountAmount),
  partial_payment_credit: bind([number('payment'), rate, places], creditForPayment),
  payment_for_credit: bind([number('credit'), rate, places], paymentForCredit),
  discount_with_tax: bind(
    [
      number('net_amount'),
      number('tax_rate'),
      rate,
      required('mode', oneOf('always', 'on_early', 'never')),
      flag('early'),
      places,
    ],
    payableWithTax,
  ),
};

const values: Bindings = {
  discount_cost_simple: bind(forgone, costOfForgoingDiscount),
  discount_cost_compound: bind(forgone, compoundCostOfForgoingDiscount),
  present_value: bind([number('amount'), annualRate, number('days'), yearDays, compounding], presentValue),
  discount_npv: bind(
    [
      number('amount'),
      rate,
      number('discount_days'),
      number('pay_days'),
      annualRate,
      optionalNumber('take_up'),
      yearDays,
      compounding,
    ],
    valueOfDiscount,
  ),
  breakeven_discount: bind(
    [number('discount_days'), number('pay_days'), annualRate, yearDays, compounding],
    breakEvenDiscount,
  ),
  max_discount: bind(
    [
      number('current_days'),
      number('discount_days'),
      number('nontaker_days'),
      number('take_up'),
      number('sales_growth'),
      number('daily_rate'),
    ],
    largestDiscount,
  ),
  credit_policy_npv: bind(
    [number('price'), number('unit_cost'), number('qty_old'), number('qty_new'), number('period_rate')],
    creditPolicyValue,
  ),
  credit_breakeven_default: bind([rate, number('period_rate')], breakEvenDefaultRate),
};

export const discountBindings: Bindings = { ...amounts, ...values };
