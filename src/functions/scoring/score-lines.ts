import type { CustomerSummary } from '../../domain/aging/summarise-customers';
import { oldestUndisputedDaysOverdue } from '../../domain/aging/undisputed-overdue';
import type { DayNumber } from '../../domain/calendar/day-number';
import { isFault, type Outcome } from '../../domain/fault';
import { intAt, realAt } from '../../domain/ledger/column-access';
import type { Ledger } from '../../domain/ledger/ledger';
import { roundMoney } from '../../domain/money/round-money';
import { factorsOfLedger, type LedgerEvidence } from '../../domain/scoring/customer-factors';
import { evidenceOf } from '../../domain/scoring/ledger-evidence';
import { recentPayments } from '../../domain/scoring/recent-payments';
import { scoreCustomer } from '../../domain/scoring/score-customer';
import type { Scorecard } from '../../domain/scoring/scorecard';
import { STANDARD_GRADES } from '../../policy/standard/grades';
import type { Answer } from '../runtime/function-definition';

/** Beyond this an undisputed invoice is the knock-out `overdue90`. */
const KNOCK_OUT_DAYS = 90;

/** A line a customer with a record: open, overdue, days late, score, grade, share of the weights that is known. */
export function scoreLines(
  ledger: Ledger,
  summary: CustomerSummary,
  asOf: DayNumber,
  scorecard: Scorecard,
): Outcome<Answer>[][] {
  const recent = recentPayments(ledger, asOf, scorecard.recentHalfLifeDays);
  const oldest = oldestUndisputedDaysOverdue(ledger, summary, asOf);
  return summary.customers.flatMap((customer, at) =>
    realAt(summary.behaviour.recordCount, at) > 0
      ? [
          lineOf(
            customer,
            evidenceOf(summary, recent, at, asOf),
            intAt(oldest, at) > KNOCK_OUT_DAYS,
            scorecard,
          ),
        ]
      : [],
  );
}

function lineOf(
  customer: string,
  evidence: LedgerEvidence,
  isLongOverdue: boolean,
  scorecard: Scorecard,
): Outcome<Answer>[] {
  const scored = scoreCustomer(factorsOfLedger(evidence), isLongOverdue ? ['overdue90'] : [], scorecard, []);
  const { exposure, overdueDebt, weightedDaysLate } = evidence;
  const known = [
    customer,
    roundMoney(exposure),
    roundMoney(overdueDebt),
    Number.isNaN(weightedDaysLate) ? '' : roundMoney(weightedDaysLate, 1),
  ];
  if (isFault(scored)) return [...known, scored, '', ''];
  const grade = STANDARD_GRADES.find(({ minimumScore }) => scored.score >= minimumScore);
  return [...known, roundMoney(scored.score, 1), grade?.grade ?? '', scored.coverage];
}
