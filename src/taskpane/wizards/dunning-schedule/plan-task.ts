import { isProblem, type Result } from '../../../excel/problem';
import type { SourceRange } from '../../../excel/source';
import type { CurrencyLedger } from '../ledgers-by-currency';
import { planCurrency, type CurrencyNotices } from './plan-currency';
import { runCurrency, type DunningInput } from './run-currency';

/** What planning one currency takes: plain data, so that a worker can be asked. */
export interface PlanTask {
  readonly part: CurrencyLedger;
  readonly source: SourceRange;
  readonly input: DunningInput;
}

/** The run over one currency and all that the schedule says of it. */
export function planTask({ part, source, input }: PlanTask): Result<CurrencyNotices> {
  const run = runCurrency(part, input);
  return isProblem(run) ? run : planCurrency(run, source, input);
}

/** Whether a message is a task; anything else that reaches a worker is not its business. */
export function isPlanTask(data: unknown): data is PlanTask {
  return typeof data === 'object' && data !== null && 'part' in data && 'input' in data;
}

/** Whether a message answers a task. */
export function isPlanAnswer(data: unknown): data is Result<CurrencyNotices> {
  return (
    isProblem(data) || (typeof data === 'object' && data !== null && 'notices' in data && 'paths' in data)
  );
}
