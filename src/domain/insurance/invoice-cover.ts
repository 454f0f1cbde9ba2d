import type { DayNumber } from '../calendar/day-number';

/** Why a debt, or a part of it, is not insured; the first that applies. */
export const UNINSURED_REASONS = [
  'notInsured',
  'country',
  'disputed',
  'longTerms',
  'afterStop',
  'noLimit',
  'refusedLimit',
  'overLimit',
] as const;

export type UninsuredReason = (typeof UNINSURED_REASONS)[number];

/** One open invoice of a customer, as a policy looks at it. */
export interface CoverableDebt {
  readonly invoiceDate: DayNumber;
  readonly dueDate: DayNumber;
  readonly amount: number;
  readonly isDisputed: boolean;
  /** End of the maximum extension. */
  readonly stopShipment: DayNumber;
}

/** What a policy leaves out, and the limit of the customer. */
export interface CoverConditions {
  readonly isInsured: boolean;
  readonly isCountryCovered: boolean;
  readonly leavesOut: {
    readonly disputed: boolean;
    readonly longTerms: boolean;
    readonly afterStop: boolean;
  };
  readonly maximumTermsDays: number;
  readonly limit: number;
  readonly isRefused: boolean;
}

/** How much of a debt is insured; `reason` says why the rest is not. */
export interface DebtCover {
  readonly insured: number;
  readonly uninsured: number;
  readonly reason: UninsuredReason | undefined;
}

/**
 * Cover of a customer's debts on a day, in the order of the debts given. The limit is used by the oldest deliveries first. Deliveries
 * made after an older debt had passed its maximum extension are not insured: the insured had to stop.
 */
export function coverDebts(debts: readonly CoverableDebt[], conditions: CoverConditions): DebtCover[] {
  const order = debts.map((_, at) => at).sort((a, b) => dateAt(debts, a) - dateAt(debts, b) || a - b);
  const covers = new Map<number, DebtCover>();
  let left = conditions.limit;
  let stop = Number.POSITIVE_INFINITY;
  for (const at of order) {
    const debt = debts[at];
    if (debt === undefined) continue;
    const reason = leftOut(debt, stop, conditions);
    const insured = reason === undefined ? Math.min(debt.amount, left) : 0;
    left -= insured;
    stop = Math.min(stop, debt.stopShipment);
    const uninsured = debt.amount - insured;
    covers.set(at, { insured, uninsured, reason: uninsured > 0 ? (reason ?? 'overLimit') : undefined });
  }
  return debts.map((debt, at) => covers.get(at) ?? { insured: 0, uninsured: debt.amount, reason: undefined });
}

function dateAt(debts: readonly CoverableDebt[], at: number): DayNumber {
  return debts[at]?.invoiceDate ?? 0;
}

function leftOut(
  { isDisputed, invoiceDate, dueDate }: CoverableDebt,
  stop: DayNumber,
  { isInsured, isCountryCovered, leavesOut, maximumTermsDays, limit, isRefused }: CoverConditions,
): UninsuredReason | undefined {
  if (!isInsured) return 'notInsured';
  if (!isCountryCovered) return 'country';
  if (isDisputed && leavesOut.disputed) return 'disputed';
  if (dueDate - invoiceDate > maximumTermsDays && leavesOut.longTerms) return 'longTerms';
  if (invoiceDate > stop && leavesOut.afterStop) return 'afterStop';
  if (limit <= 0) return isRefused ? 'refusedLimit' : 'noLimit';
  return undefined;
}

/** What has to be done about an insured debt now, the most urgent first. */
export const COVER_ACTIONS = [
  'claim',
  'overdueClaim',
  'notify',
  'lateNotice',
  'stop',
  'soon',
  'none',
] as const;

export type CoverAction = (typeof COVER_ACTIONS)[number];

/** Days before the end of the extension from which it is announced. */
const SOON = 14;

/** The action of a debt on a day: dates are those of `claimDates`. */
export function coverActionOf(
  {
    stopShipment,
    notifyBy,
    loss,
    claimBy,
  }: { stopShipment: DayNumber; notifyBy: DayNumber; loss: DayNumber; claimBy: DayNumber },
  asOf: DayNumber,
): CoverAction {
  if (asOf >= loss) return asOf <= claimBy ? 'claim' : 'overdueClaim';
  if (asOf > stopShipment) return asOf <= notifyBy ? 'notify' : 'lateNotice';
  if (asOf === stopShipment) return 'stop';
  return asOf >= stopShipment - SOON ? 'soon' : 'none';
}
