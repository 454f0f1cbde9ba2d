import type { CustomerSummary } from '../../../domain/aging/summarise-customers';
import type { DayNumber } from '../../../domain/calendar/day-number';
import { isFault } from '../../../domain/fault';
import { roundMoney } from '../../../domain/money/round-money';
import { newBreather } from '../../../excel/breather';
import { pause, pauseOrStop } from '../../../excel/pause';
import { isProblem, type Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import type { Policy } from '../../../policy/policy-tables';
import { faultProblem } from '../fault-problem';
import type { ScoredCustomer, ScoreTotals } from '../job';
import type { CurrencyLedger } from '../ledgers-by-currency';
import { portfolioDays } from './portfolio-days';
import { scoreBasis, type ScoreBasis } from './score-basis';
import { scoreOne } from './score-one';

/** Customers between two looks at the clock. */
const PORTION = 100;

/** Customers and totals of one currency. */
export interface CurrencyScores {
  readonly totals: ScoreTotals;
  readonly rows: readonly ScoredCustomer[];
}

/** Scores every customer that has a record up to the as-of date. */
export async function scoreCurrency(
  { currency, ledger }: CurrencyLedger,
  asOf: DayNumber,
  policy: Policy,
  ctx: RunContext,
): Promise<Result<CurrencyScores>> {
  // Each of these stretches walks all records: the pane gets a turn between them.
  const stoppedBefore = await pauseOrStop(ctx);
  if (stoppedBefore !== null) return stoppedBefore;
  const basis = scoreBasis({ currency, ledger }, asOf, policy, ctx.language);
  if (isFault(basis)) return faultProblem(basis, ctx.language);
  const stopped = await pauseOrStop(ctx);
  if (stopped !== null) return stopped;
  const rows = await scoreAll(basis, ctx);
  if (isProblem(rows)) return rows;
  await pause();
  const days = portfolioDays(ledger, basis.summary.totals, asOf, policy.conventions.dsoDays);
  return { rows, totals: { currency, ...sumsOf(basis.summary), ...days, ...countsOf(rows) } };
}

async function scoreAll(basis: ScoreBasis, ctx: RunContext): Promise<Result<ScoredCustomer[]>> {
  const { customers, behaviour } = basis.summary;
  const breathe = newBreather(ctx);
  const rows: ScoredCustomer[] = [];
  for (let customer = 0; customer < customers.length; customer++) {
    if ((behaviour.recordCount[customer] ?? 0) > 0) rows.push(scoreOne(basis, customer));
    if (customer % PORTION !== 0) continue;
    ctx.onProgress({ phase: 'computing', done: customer, total: customers.length });
    const stopped = await breathe();
    if (stopped !== null) return stopped;
  }
  return rows;
}

function sumsOf({
  totals,
}: CustomerSummary): Omit<ScoreTotals, 'currency' | 'customers' | 'grades' | DayFigures> {
  return {
    open: roundMoney(totals.open),
    overdue: roundMoney(totals.overdue),
    buckets: totals.buckets.map((amount) => roundMoney(amount)),
    undated: roundMoney(totals.undated),
    unappliedCredits: roundMoney(totals.unapplied),
  };
}

type DayFigures = 'dso' | 'bestPossibleDso' | 'countBackDso';

function countsOf(rows: readonly ScoredCustomer[]): Pick<ScoreTotals, 'customers' | 'grades'> {
  const grades: Record<string, number> = {};
  for (const { grade } of rows) if (grade !== null) grades[grade] = (grades[grade] ?? 0) + 1;
  return { customers: rows.length, grades };
}
