import { fault, isFault } from '../../../domain/fault';
import {
  backtestScorecard,
  type Backtest,
  type BacktestOptions,
} from '../../../domain/scoring/backtest/backtest-scorecard';
import type { Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import { scorecardOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger } from '../job';

/** Backtests the policy's scorecard on a ledger. */
export function runBacktest(
  { ledger }: CheckedLedger,
  options: BacktestOptions,
  policy: Policy,
  ctx: RunContext,
): Result<Backtest> {
  if (options.until <= options.asOf)
    return faultProblem(fault('outOfRange', 'notIncreasing', 'until'), ctx.language);
  const rules = { scorecard: scorecardOf(policy), grades: policy.grades };
  const backtest = backtestScorecard(ledger, options, rules);
  return isFault(backtest) ? faultProblem(backtest, ctx.language) : backtest;
}
