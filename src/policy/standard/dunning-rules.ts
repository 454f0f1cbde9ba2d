import type { DunningPolicy } from '../../domain/dunning/dunning-policy';

export const STANDARD_DUNNING_RULES: Omit<DunningPolicy, 'steps'> = { minimumAmount: 0, minimumGapDays: 7 };
