import type { CREDIT_USES, CURE_RULES, STEP_ORDERS } from '../../domain/dunning/dunning-policy';
import type { LETTER_GROUPINGS } from '../../domain/dunning/group-letters';
import type { YES_NO } from './insurance-rules';

type YesNo = (typeof YES_NO)[number];

interface DunningRules {
  /** Smaller open items are not dunned. */
  readonly minimumAmount: number;
  /** Between two notices to the same customer. */
  readonly minimumGapDays: number;
  /** Days late that do not count yet. */
  readonly graceDays: number;
  /** Open items up to this amount count as paid. */
  readonly paidTolerance: number;
  readonly creditUse: (typeof CREDIT_USES)[number];
  readonly stepOrder: (typeof STEP_ORDERS)[number];
  readonly onCure: (typeof CURE_RULES)[number];
  readonly letterGrouping: (typeof LETTER_GROUPINGS)[number];
  readonly currenciesApart: YesNo;
  /** Letters for children go to their parent. */
  readonly parentLetters: YesNo;
  /** Less interest is not asked for. */
  readonly minimumInterest: number;
}

export const STANDARD_DUNNING_RULES: DunningRules = {
  minimumAmount: 0,
  minimumGapDays: 7,
  graceDays: 0,
  paidTolerance: 0,
  creditUse: 'offset',
  stepOrder: 'byAge',
  onCure: 'contextual',
  letterGrouping: 'perCustomer',
  currenciesApart: 'no',
  parentLetters: 'no',
  minimumInterest: 0,
};
