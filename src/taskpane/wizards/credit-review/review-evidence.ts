import { bureauGrade } from '../../../domain/credit-limit/review/bureau-grade';
import { readStatements } from '../../../domain/credit-limit/review/read-statements';
import {
  statementFigures,
  type StatementFigures,
} from '../../../domain/credit-limit/review/statement-figures';
import { isFault, type Fault } from '../../../domain/fault';
import { parseAmount } from '../../../domain/money/parse-amount';
import type { PaymentExperience } from '../../../domain/scoring/payment-index';
import { isProblem, type Result } from '../../../excel/problem';
import { readArea } from '../../../excel/read-area';
import type { Language } from '../../../i18n/language';
import { faultProblem } from '../fault-problem';
import type { ReviewChoices, TradeReference } from './review-choices';

/** A reference as it counts. */
export interface KnownReference extends PaymentExperience {
  readonly supplier: string;
}

/** What a person brought to the review besides the ledger, read and checked. */
export interface ReviewEvidence {
  /** 1 (best) to 10; null where none was entered. */
  readonly externalGrade: number | null;
  /** Newest year first. */
  readonly statements: readonly StatementFigures[];
  readonly references: readonly KnownReference[];
  /** Null where nothing was entered. */
  readonly expectedSales: number | null;
}

/** Reads what was entered; the first entry that cannot be read is the problem. */
export async function reviewEvidence(
  choices: ReviewChoices,
  language: Language,
): Promise<Result<ReviewEvidence>> {
  const grade =
    choices.bureauGrade.trim() === '' ? null : bureauGrade(choices.bureauScale, choices.bureauGrade);
  if (isFault(grade)) return faultProblem(grade, language);
  const expectedSales = amountOf(choices.expectedSales);
  if (isFault(expectedSales)) return faultProblem(expectedSales, language);
  const references = referencesOf(choices.references);
  if (isFault(references)) return faultProblem(references, language);
  const statements = await statementsAt(choices.statements, language);
  if (isProblem(statements)) return statements;
  return { externalGrade: grade, statements, references, expectedSales };
}

async function statementsAt(place: string, language: Language): Promise<Result<StatementFigures[]>> {
  if (place.trim() === '') return [];
  const cells = await readArea(place);
  if (isProblem(cells)) return cells;
  const years = readStatements(cells);
  return isFault(years) ? faultProblem(years, language) : years.map(statementFigures);
}

/** A blank entry is not known; a person types a comma to group. */
function amountOf(text: string): number | null | Fault {
  return text.trim() === '' ? null : parseAmount(text, '.');
}

function referencesOf(entered: readonly TradeReference[]): KnownReference[] | Fault {
  const known: KnownReference[] = [];
  for (const { supplier, highestCredit, daysLate } of entered) {
    const amount = amountOf(highestCredit);
    const days = amountOf(daysLate);
    if (isFault(amount)) return amount;
    if (isFault(days)) return days;
    if (amount === null || days === null || amount <= 0) continue;
    known.push({ supplier, amount, daysBeyondTerms: days });
  }
  return known;
}
