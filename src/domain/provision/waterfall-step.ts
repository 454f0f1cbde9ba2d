/** The steps of the waterfall, in its order: the first one is the sum of the others. */
export const WATERFALL_STEPS = [
  'open',
  'credits',
  'insured',
  'provision',
  'provisionDisputed',
  'expected',
] as const;

export type WaterfallStep = (typeof WATERFALL_STEPS)[number];
