import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { isFault, type Outcome } from '../../../domain/fault';
import { claimDates, type ClaimDates } from '../../../domain/insurance/claim-dates';
import { indemnity } from '../../../domain/insurance/indemnity';
import {
  COVER_ACTIONS,
  coverActionOf,
  coverDebts,
  type CoverAction,
  type CoverableDebt,
  type DebtCover,
} from '../../../domain/insurance/invoice-cover';
import type { LimitInForce } from '../../../domain/insurance/limit-in-force';
import { byteAt, intAt, realAt } from '../../../domain/ledger/column-access';
import { currencyRates } from '../../../domain/ledger/currency-rates';
import type { Ledger } from '../../../domain/ledger/ledger';
import { selectOpenItems } from '../../../domain/ledger/open-items';
import { sumOf } from '../../../domain/sum-of';
import type { Policy } from '../../../policy/policy-tables';
import { coverTermsOf } from '../cover-terms';

/** One open invoice under the policy. */
export interface InvoiceCover extends DebtCover, CoverableDebt {
  readonly record: number;
  readonly dates: ClaimDates;
  readonly action: CoverAction;
}

/** One customer under the policy; money of one currency. */
export interface CustomerInsurance {
  readonly customer: string;
  readonly limit: LimitInForce;
  readonly exposure: number;
  readonly insured: number;
  readonly uninsured: number;
  /** What would be paid if all insured debts were lost: at most the limit times the insured share. */
  readonly indemnity: number;
  /** The most urgent of its invoices. */
  readonly action: CoverAction;
  readonly invoices: readonly InvoiceCover[];
}

/** The cover of every customer with open invoices, largest exposure first. */
export function customerCovers(
  ledger: Ledger,
  asOf: DayNumber,
  policy: Policy,
  countryOf: (customer: string) => string | undefined,
): Outcome<CustomerInsurance[]> {
  const rates = currencyRates(ledger);
  if (isFault(rates)) return rates;
  const items = selectOpenItems(ledger, asOf, rates);
  const records = new Map<number, { record: number; open: number }[]>();
  for (let item = 0; item < items.count; item++) {
    const [record, open] = [intAt(items.record, item), realAt(items.openAmount, item)];
    if (open <= 0) continue;
    const code = intAt(ledger.customer.codes, record);
    const own = records.get(code) ?? [];
    own.push({ record, open });
    records.set(code, own);
  }
  const coverOf = coverTermsOf(policy, asOf);
  const insurances: CustomerInsurance[] = [];
  for (const [code, own] of records) {
    const customer = ledger.customer.values[code] ?? '';
    const debts = own.map(({ record, open }) => debtOf(ledger, record, open, customer, asOf, policy));
    const { terms, limit } = coverOf(customer);
    const covers = coverDebts(debts, conditionsOf(policy, limit, countryOf(customer)));
    const insured = sumOf(covers, (cover) => cover.insured);
    const paid = indemnity(insured, { ...terms, creditLimit: limit.limit });
    if (isFault(paid)) return paid;
    insurances.push(insuranceOf(customer, limit, paid, debts, covers, asOf));
  }
  return insurances.sort((a, b) => b.exposure - a.exposure || (a.customer < b.customer ? -1 : 1));
}

function insuranceOf(
  customer: string,
  limit: LimitInForce,
  paid: number,
  debts: readonly (CoverableDebt & { record: number; dates: ClaimDates })[],
  covers: readonly DebtCover[],
  asOf: DayNumber,
): CustomerInsurance {
  const invoices = debts.map((debt, at) => {
    const cover = covers[at] ?? { insured: 0, uninsured: debt.amount, reason: undefined };
    const action: CoverAction = cover.insured > 0 ? coverActionOf(debt.dates, asOf) : 'none';
    return { ...debt, ...cover, action };
  });
  return {
    customer,
    limit,
    exposure: sumOf(debts, ({ amount }) => amount),
    insured: sumOf(covers, (cover) => cover.insured),
    uninsured: sumOf(covers, (cover) => cover.uninsured),
    indemnity: paid,
    action: COVER_ACTIONS.find((action) => invoices.some((one) => one.action === action)) ?? 'none',
    invoices,
  };
}

function debtOf(
  ledger: Ledger,
  record: number,
  amount: number,
  customer: string,
  asOf: DayNumber,
  { insuranceRules: rules, customerFacts }: Policy,
): CoverableDebt & { record: number; dates: ClaimDates } {
  const invoiceDate = intAt(ledger.invoiceDate, record);
  const stated = intAt(ledger.dueDate, record);
  // Without a due date the clock of the policy runs from the invoice.
  const dueDate = stated === NO_DATE ? invoiceDate : stated;
  const periods = {
    extensionDays: rules.maximumExtensionDays,
    notificationDays: rules.notificationDays,
    waitingMonths: rules.waitingMonths,
    claimDays: rules.claimDays,
    payoutDays: rules.payoutDays,
  };
  const isInsolvent = customerFacts.some(
    (fact) => fact.customer === customer && fact.knownFact === 'insolvency',
  );
  const start = rules.extensionFrom === 'invoice' ? invoiceDate : dueDate;
  const dates = claimDates(start, periods, isInsolvent ? asOf : NO_DATE);
  const none = { stopShipment: start, notifyBy: start, loss: start, claimBy: start, payout: start };
  const known = isFault(dates) ? none : dates;
  const isDisputed = byteAt(ledger.disputed, record) === 1;
  return { record, amount, invoiceDate, dueDate, isDisputed, stopShipment: known.stopShipment, dates: known };
}

function conditionsOf(
  { insuranceRules, excludedDebts, insuredCountries }: Policy,
  limit: LimitInForce,
  country: string | undefined,
) {
  const leavesOut = new Set(excludedDebts.map(({ debtKind }) => debtKind));
  const named = insuredCountries.find((one) => one.country.toLowerCase() === country?.toLowerCase());
  const onlyNamed = insuredCountries.some(({ countryCover }) => countryCover === 'covered');
  const isCountryCovered =
    country === undefined || (named === undefined ? !onlyNamed : named.countryCover === 'covered');
  return {
    isInsured: insuranceRules.insured === 'yes',
    isCountryCovered,
    leavesOut: {
      disputed: leavesOut.has('disputedDebt'),
      longTerms: leavesOut.has('longTerms'),
      afterStop: leavesOut.has('afterStop'),
    },
    maximumTermsDays: insuranceRules.maximumTermsDays,
    limit: limit.limit,
    isRefused: limit.source === 'refused',
  };
}
