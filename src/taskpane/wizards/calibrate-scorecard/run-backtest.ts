import { fault, isFault } from '../../../domain/fault';
import {
  backtestSteps,
  type Backtest,
  type BacktestOptions,
} from '../../../domain/scoring/backtest/backtest-scorecard';
import { isProblem, type Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import { runInTurns } from '../../../excel/run-in-turns';
import { scorecardOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger } from '../job';

/** Backtests the policy's scorecard on a ledger, step by step, so that the page stays alive. */
export async function runBacktest(
  { ledger }: CheckedLedger,
  options: BacktestOptions,
  policy: Policy,
  ctx: RunContext,
): Promise<Result<Backtest>> {
  if (options.until <= options.asOf)
    return faultProblem(fault('outOfRange', 'notIncreasing', 'until'), ctx.language);
  const rules = { scorecard: scorecardOf(policy), grades: policy.grades };
  const backtest = await runInTurns(backtestSteps(ledger, options, rules), ctx);
  if (isProblem(backtest)) return backtest;
  return isFault(backtest) ? faultProblem(backtest, ctx.language) : backtest;
}
