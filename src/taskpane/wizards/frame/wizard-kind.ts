import type { ComponentType } from 'react';

import type { Result } from '../../../excel/problem';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import type { WizardId } from '../../navigation';
import type { CheckedLedger, RunOptions } from '../job';

/** What makes one wizard differ from the others: how it plans, how it writes, and how its plan is previewed. */
export interface WizardKind<Plan> {
  readonly id: WizardId;
  readonly plan: (checked: CheckedLedger, options: RunOptions, ctx: RunContext) => Promise<Result<Plan>>;
  readonly write: (plan: Plan, ctx: RunContext) => Promise<Result<Receipt>>;
  readonly Preview: ComponentType<{ plan: Plan }>;
}
