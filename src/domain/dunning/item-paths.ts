import { NO_DATE, type DayNumber } from '../calendar/day-number';
import type { DaySteps } from '../calendar/day-steps';
import { byteAt, intAt, realAt } from '../ledger/column-access';
import type { DunningItems } from './dunning-items';
import { dunningLevels } from './dunning-level';
import type { DunningPolicy, DunningStep } from './dunning-policy';
import type { DunningSetting } from './dunning-setting';
import { reasonOfCode, type DunningOutcome } from './plan-dunning';
import { PolicyBook } from './policy-book';
import type { SkipReason } from './skip-reason';

/** Where an open item stands by calendar days before anything is left out: a step, before the first, or nowhere. */
export type ItemStage =
  { readonly kind: 'none' | 'undated' | 'credit' } | { readonly kind: 'step'; readonly step: string };

/** The open items that went from one stage to one end: a notice of a step, or a reason for none. */
export interface ItemPath {
  readonly stage: ItemStage;
  readonly end: { readonly notice: string } | { readonly skipped: SkipReason };
  readonly count: number;
  /** Open amounts, credits negative. */
  readonly openAmount: number;
  /** What notices ask for; 0 for other ends. */
  readonly asked: number;
}

/**
 * Every open item once: from the stage that its calendar days give it to its notice or to the reason why there is none. The
 * stage of a customer who is left alone is that of the first ladder.
 */
export function itemPaths(
  items: DunningItems,
  asOf: DayNumber,
  setting: DunningSetting,
  outcome: DunningOutcome,
): ItemPath[] {
  const book = new PolicyBook(setting);
  const ladders = new Map(setting.policies.map((policy) => [policy, stageLadder(policy.steps)]));
  const [standard = NO_POLICY] = setting.policies;
  const paths = new Map<string, { -readonly [Key in keyof ItemPath]: ItemPath[Key] }>();
  for (let item = 0; item < items.count; item++) {
    const policy = book.policyAt(intAt(items.customer, item));
    const stage = stageOf(item, items, asOf, ladders.get(policy ?? standard) ?? NO_LADDER);
    const code = byteAt(outcome.reason, item);
    const notice = code === 0 ? (policy?.steps[intAt(outcome.level, item)]?.step ?? '') : '';
    const key = `${stage.kind}\n${stage.kind === 'step' ? stage.step : ''}\n${code}\n${notice}`;
    const path = paths.get(key) ?? { stage, end: endOf(code, notice), count: 0, openAmount: 0, asked: 0 };
    paths.set(key, path);
    path.count++;
    path.openAmount += realAt(items.openAmount, item);
    if (code === 0) path.asked += realAt(outcome.amount, item);
  }
  return [...paths.values()];
}

const NO_POLICY: DunningPolicy = { steps: [], minimumAmount: 0, minimumGapDays: 0 };

/** The steps of a policy by days overdue. */
interface StageLadder {
  readonly steps: readonly DunningStep[];
  readonly levels: DaySteps;
}

const NO_LADDER = stageLadder([]);

function stageLadder(policySteps: readonly DunningStep[]): StageLadder {
  const steps = stageSteps(policySteps);
  return { steps, levels: dunningLevels(steps) };
}

/** Steps that follow a notice stand where they would stand if each notice went out on its day. */
function stageSteps(steps: readonly DunningStep[]): DunningStep[] {
  let offset = 0;
  return steps.map((step) => {
    offset = step.countedFrom === 'lastNotice' ? offset + step.offsetDays : step.offsetDays;
    return { ...step, offsetDays: offset };
  });
}

function stageOf(
  item: number,
  items: DunningItems,
  asOf: DayNumber,
  { steps, levels }: StageLadder,
): ItemStage {
  const dueDate = intAt(items.dueDate, item);
  if (realAt(items.openAmount, item) < 0) return { kind: 'credit' };
  if (dueDate === NO_DATE) return { kind: 'undated' };
  const step = steps[levels.at(asOf - dueDate)];
  return step === undefined ? { kind: 'none' } : { kind: 'step', step: step.step };
}

function endOf(code: number, notice: string): ItemPath['end'] {
  const skipped = reasonOfCode(code);
  return skipped === undefined ? { notice } : { skipped };
}
