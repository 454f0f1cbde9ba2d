import {
  daysOfPaymentIndex,
  paymentIndex,
  weightedPaymentIndex,
} from '../../../src/domain/scoring/payment-index';
import { defaultProbabilityOfRating } from '../../../src/domain/scoring/rating-default';
import { scoreCustomer, type CustomerScore } from '../../../src/domain/scoring/score-customer';
import {
  defaultProbabilityFromScore,
  oddsFromScore,
  scoreFromOdds,
  scoreScale,
} from '../../../src/domain/scoring/score-scale';
import type { KnockOut, ScoreFactor } from '../../../src/domain/scoring/scorecard';
import { informationValue, weightOfEvidence } from '../../../src/domain/scoring/weight-of-evidence';
import { weightedScore } from '../../../src/domain/scoring/weighted-score';
import { STANDARD_POLICY } from '../../../src/policy/policy';
import { scorecardOf } from '../../../src/policy/policy-rules';
import {
  amount,
  number,
  optional,
  optionalList,
  optionalNumber,
  records,
  required,
  text,
} from '../arguments-of';
import { bind, type Bindings } from '../binding';
import { byName } from '../read-by-name';
import { aNumberOrNull, named, oneOf } from '../read-value';

const scale = [number('base_score'), number('base_odds'), number('pdo')] as const;

const factorValues = byName<ScoreFactor, number | null>({
  payment: ['paymentDaysLate', aNumberOrNull],
  past_due_share: ['pastDueShare', aNumberOrNull],
  ems: ['emergingMarketScore', aNumberOrNull],
  utilisation: ['utilisation', aNumberOrNull],
  tenure_years: ['tenureYears', aNumberOrNull],
  external_grade: ['externalGrade', aNumberOrNull],
  dispute_share: ['disputeShare', aNumberOrNull],
});

const aKnockOut = named<KnockOut>({
  insolvency: 'insolvency',
  sanctions: 'sanctions',
  overdue_90: 'overdue90',
});

const indexes: Bindings = {
  payment_index_from_days: bind([number('days_beyond_terms')], paymentIndex),
  payment_index_days: bind([number('index')], daysOfPaymentIndex),
  payment_index_weighted: bind(
    [
      records('experiences', {
        amount: amount('amount'),
        daysBeyondTerms: number('days_beyond_terms'),
      }),
    ],
    weightedPaymentIndex,
  ),
};

const scales: Bindings = {
  score_scale: bind(scale, scoreScale),
  score_from_odds: bind([number('odds'), ...scale], scoreFromOdds),
  odds_from_score: bind([number('score'), ...scale], oddsFromScore),
  pd_from_score: bind([number('score'), ...scale], defaultProbabilityFromScore),
  woe: bind([number('good'), number('bad'), number('total_good'), number('total_bad')], weightOfEvidence),
  information_value: bind([records('bins', { good: number('good'), bad: number('bad') })], informationValue),
};

const cards: Bindings = {
  weighted_score: bind(
    [
      records('components', {
        weight: number('weight'),
        score: required('score', aNumberOrNull),
      }),
      optional('missing', oneOf('renormalise', 'zero')),
      optionalNumber('min_coverage'),
    ],
    weightedScore,
  ),
  scorecard_v1: bind(
    [required('inputs', factorValues), optionalList('knockouts', aKnockOut)],
    (values, knockOuts) =>
      scoreCustomer(values, knockOuts, scorecardOf(STANDARD_POLICY), STANDARD_POLICY.grades),
    ({ score, grade }: CustomerScore) => ({ score, grade: grade?.grade }),
  ),
  pd_from_rating: bind([text('rating'), optionalNumber('floor')], defaultProbabilityOfRating),
};

export const scoreBindings: Bindings = { ...indexes, ...scales, ...cards };
