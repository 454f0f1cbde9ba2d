import type { DunningStep, StepOrigin } from '../../domain/dunning/dunning-policy';
import type { YES_NO } from './insurance-rules';

/** A row of the ladder's table: what a step may leave out is null. */
export interface LadderRow extends Pick<DunningStep, 'step' | 'offsetDays' | 'convention'> {
  /** The ladder the step belongs to; null: that of every customer without one of its own. */
  readonly ladder: string | null;
  readonly countedFrom: StepOrigin | null;
  readonly stepMinimum: number | null;
  readonly stepShare: number | null;
  readonly stepGapDays: number | null;
  readonly alwaysDunned: (typeof YES_NO)[number] | null;
}

export const STANDARD_LADDER: readonly DunningStep[] = [
  { step: 'reminder', offsetDays: -7, convention: 'preceding' },
  { step: 'formal', offsetDays: 3, convention: 'following' },
  { step: 'legal', offsetDays: 30, convention: 'following' },
];

/** The steps that have wording in every language; a ladder may name others. */
export const KNOWN_STEPS = ['reminder', 'formal', 'legal'] as const;

export const STANDARD_LADDER_ROWS: readonly LadderRow[] = STANDARD_LADDER.map(
  ({ step, offsetDays, convention }) => ({
    step,
    offsetDays,
    convention,
    ladder: null,
    countedFrom: null,
    stepMinimum: null,
    stepShare: null,
    stepGapDays: null,
    alwaysDunned: null,
  }),
);
