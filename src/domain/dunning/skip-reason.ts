/** Why an item gets no notice now, in the order in which the reasons are tried. */
export const SKIP_REASONS = [
  'paid',
  'withinTolerance',
  'credit',
  'undated',
  'disputed',
  'outOfScope',
  'doNothing',
  'insolvency',
  'legalProceedings',
  'customerOnHold',
  'blocked',
  'promised',
  'notYetDue',
  'awaitsBusinessDay',
  'creditCovered',
  'creditBalance',
  'belowMinimum',
  'alreadySent',
  'withinGap',
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];
export type SkipCounts = Readonly<Record<SkipReason, number>>;

export function noSkips(): Record<SkipReason, number> {
  // Every reason is put: the names come from the same list as the type.
  return Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 0])) as Record<SkipReason, number>;
}
