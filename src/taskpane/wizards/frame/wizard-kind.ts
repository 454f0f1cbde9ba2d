import type { ComponentType } from 'react';

import type { Result } from '../../../excel/problem';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import type { WizardId } from '../../navigation';
import type { CheckedLedger, RunOptions } from '../job';

/**
 * What makes one wizard differ from the others: how it plans, how it writes, how its plan is previewed, and, where it
 * needs them, choices of its own beside the as-of date.
 */
export interface WizardKind<Plan, Choices = undefined> {
  readonly id: WizardId;
  readonly plan: (
    checked: CheckedLedger,
    options: RunOptions,
    ctx: RunContext,
    choices: Choices,
  ) => Promise<Result<Plan>>;
  readonly write: (plan: Plan, ctx: RunContext) => Promise<Result<Receipt>>;
  readonly Preview: ComponentType<PreviewProps<Plan>>;
  /** What a person finds chosen at the start. */
  readonly choices: Choices;
  /** The fields of the choices, below the as-of date. */
  readonly Options?: ComponentType<OptionsProps<Choices>>;
  /** What can be done once it is written, such as downloads. */
  readonly After?: ComponentType<{ plan: Plan; receipt: Receipt }>;
}

export interface PreviewProps<Plan> {
  readonly plan: Plan;
  /** Takes an edited plan: what is written is what was last shown. */
  readonly onPlan: (plan: Plan) => void;
}

export interface OptionsProps<Choices> {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly checked: CheckedLedger | null;
}
