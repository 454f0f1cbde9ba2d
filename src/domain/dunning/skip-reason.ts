/** Why an item gets no notice now, in the order in which the reasons are tried. */
export const SKIP_REASONS = [
  'paid',
  'credit',
  'undated',
  'disputed',
  'notYetDue',
  'awaitsBusinessDay',
  'creditCovered',
  'belowMinimum',
  'alreadySent',
  'withinGap',
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];
export type SkipCounts = Readonly<Record<SkipReason, number>>;

export function noSkips(): Record<SkipReason, number> {
  return {
    paid: 0,
    credit: 0,
    undated: 0,
    disputed: 0,
    notYetDue: 0,
    awaitsBusinessDay: 0,
    creditCovered: 0,
    belowMinimum: 0,
    alreadySent: 0,
    withinGap: 0,
  };
}
