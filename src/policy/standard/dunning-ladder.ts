import type { DunningStep } from '../../domain/dunning/dunning-policy';

export const STANDARD_LADDER: readonly DunningStep[] = [
  { step: 'reminder', offsetDays: -7, convention: 'preceding' },
  { step: 'formal', offsetDays: 3, convention: 'following' },
  { step: 'legal', offsetDays: 30, convention: 'following' },
];
