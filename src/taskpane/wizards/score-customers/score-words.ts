import type { BetterGrade, FactorChange } from '../../../domain/scoring/better-grade';
import type { CustomerScore, FactorScore } from '../../../domain/scoring/score-customer';
import type { ScoreFactor } from '../../../domain/scoring/scorecard';
import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { Policy } from '../../../policy/policy-tables';
import { figureTextIn } from '../figure-text';
import type { FactorExplanation } from '../job';

/** Reason columns of the report. */
export const REASON_COUNT = 3;

/** A score in the words of a language. */
export interface ScoreWords {
  explain(factors: readonly FactorScore[]): FactorExplanation[];
  /** What lowered the score most, strongest first. */
  reasons(score: CustomerScore): string[];
  action(score: CustomerScore): string;
  /** What would lift the grade, a sentence a way. */
  ways(score: CustomerScore, better: BetterGrade | undefined): string[];
  /** The action for a customer without a score. */
  readonly noScore: string;
  /** Why there is no score: the factors of which nothing is known. */
  unknown(factors: readonly FactorScore[]): string;
}

export function scoreWordsIn(language: Language, policy: Policy): ScoreWords {
  const { reports, policy: words } = wordingIn(language);
  const text = figureTextIn(language);
  const nameOf = (factor: ScoreFactor): string => words.choices[factor];
  const valueOf = ({ factor, value }: FactorScore): string =>
    value === null ? '' : VALUE_TEXT[factor](value, text, reports.score.values);
  const reasonOf = (factor: FactorScore): string =>
    reports.score.reasons.factor(nameOf(factor.factor), valueOf(factor), text.count(factor.points ?? 0));
  return {
    explain: (factors) => {
      const total = sumOf(factors, ({ contribution }) => contribution);
      return factors.map((factor) => explanation(factor, total, nameOf(factor.factor), valueOf(factor)));
    },
    reasons: (score) => [
      ...knockOutReason(score, language, policy),
      ...lossesOf(score.factors).slice(0, REASON_COUNT).map(reasonOf),
    ],
    action: ({ grade }) => (grade === undefined ? reports.score.noScore : words.choices[grade.action]),
    ways: (score, better) => waysInWords(score, better, wordingIn(language), text),
    noScore: reports.score.noScore,
    unknown: (factors) => {
      const missing = factors.filter(({ points, weight }) => points === null && weight > 0);
      return reports.score.reasons.unknown(missing.map(({ factor }) => nameOf(factor)).join(', '));
    },
  };
}

type Words = ReturnType<typeof wordingIn>['reports']['score']['values'];

type Text = ReturnType<typeof figureTextIn>;

const VALUE_TEXT: Readonly<Record<ScoreFactor, (value: number, text: Text, words: Words) => string>> = {
  paymentDaysLate: (value, text, words) => words.days(text.decimal(value)),
  pastDueShare: (value, text) => text.share(value),
  emergingMarketScore: (value, text) => text.decimal(value),
  utilisation: (value, text) => text.share(value),
  tenureYears: (value, text, words) => words.years(text.decimal(value)),
  externalGrade: (value, text) => text.decimal(value),
  disputeShare: (value, text) => text.share(value),
  recentDaysLate: (value, text, words) => words.days(text.decimal(value)),
  recentLateShare: (value, text) => text.share(value),
};

function explanation(factor: FactorScore, total: number, name: string, value: string): FactorExplanation {
  const { points, weight, contribution } = factor;
  const share = points === null ? null : total === 0 ? 0 : contribution / total;
  return { factor: factor.factor, name, value, points, weight, share };
}

/** Known factors below full points, the one that cost most first. */
function lossesOf(factors: readonly FactorScore[]): FactorScore[] {
  const lossOf = ({ points, weight }: FactorScore): number => (points === null ? 0 : (100 - points) * weight);
  return factors.filter((factor) => lossOf(factor) > 0).sort((a, b) => lossOf(b) - lossOf(a));
}

function knockOutReason(score: CustomerScore, language: Language, policy: Policy): string[] {
  const { knockOut } = score;
  if (knockOut === null) return [];
  const { reports, policy: words } = wordingIn(language);
  const rule = policy.knockOuts.find((row) => row.knockOut === knockOut);
  return [reports.score.reasons.knockOut(words.choices[knockOut], String(rule?.highestScore ?? score.score))];
}

/** “Grade A: Overdue share from 35% to 12%”; a knock-out comes first, because no change counts while it holds. */
function waysInWords(
  score: CustomerScore,
  better: BetterGrade | undefined,
  { assess, policy, reports }: ReturnType<typeof wordingIn>,
  text: Text,
): string[] {
  const change = ({ factor, from, to }: FactorChange): string => {
    const say = (value: number): string => VALUE_TEXT[factor](value, text, reports.score.values);
    return assess.ways.change(policy.choices[factor], say(from), say(to));
  };
  if (score.knockOut !== null) return [assess.ways.knockOut(policy.choices[score.knockOut])];
  return (better?.ways ?? []).map((way) =>
    assess.ways.grade(better?.grade ?? '', way.map(change).join(assess.ways.and)),
  );
}
