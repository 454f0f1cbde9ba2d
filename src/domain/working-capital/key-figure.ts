/** The key figures of the sheet, in its order. */
export const KEY_FIGURES = [
  'open',
  'overdue',
  'overdueRatio',
  'dso',
  'bestPossibleDso',
  'countBackDso',
  'daysDelinquent',
  'effectiveness',
  'collectionRate',
  'daysLate',
  'badDebtRatio',
  'dayValue',
  'carryingCost',
  'releasable',
  'requirement',
  'cashCycle',
] as const;

export type KeyFigure = (typeof KEY_FIGURES)[number];
