import type { FunctionDefinition } from '../runtime/function-definition';
import { creditPolicyBreakEven } from './credit-policy-break-even';
import { creditPolicyNpv } from './credit-policy-npv';
import { discountBreakEven } from './discount-break-even';
import { discountCost } from './discount-cost';
import { discountCostCompound } from './discount-cost-compound';
import { discountCredit } from './discount-credit';
import { discountMaximum } from './discount-maximum';
import { discountNpv } from './discount-npv';
import { discountPayable } from './discount-payable';
import { discountPayment } from './discount-payment';
import { discountTax } from './discount-tax';
import { discountValue } from './discount-value';
import { presentValueFunction } from './present-value';

/** What cash discounts cost and are worth. */
export const discountFunctions: readonly FunctionDefinition[] = [
  discountValue,
  discountPayable,
  discountCredit,
  discountPayment,
  discountCost,
  discountCostCompound,
  discountNpv,
  discountBreakEven,
  discountMaximum,
  discountTax,
  presentValueFunction,
  creditPolicyNpv,
  creditPolicyBreakEven,
];
