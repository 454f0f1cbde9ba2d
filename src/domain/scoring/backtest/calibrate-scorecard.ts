import { fault, isFault, type Outcome } from '../../fault';
import type { Ledger } from '../../ledger/ledger';
import { pointsOfValue } from '../anchor-points';
import type { AnchorPoint, FactorRule, Scorecard, ScoreFactor } from '../scorecard';
import { evidenceCurve, type EvidenceCurve } from './evidence-curve';
import { probabilityScale, type ProbabilityScale } from './probability-scale';
import { regularisedLogistic } from './regularised-logistic';
import { onSameScale } from './same-scale';
import { trainingSet, type TrainingOptions, type TrainingSet } from './training-set';

/** One factor as the ledger weighs it. */
export interface CalibratedFactor {
  readonly factor: ScoreFactor;
  /** Null where the ledger tells nothing of the factor or nothing in the expected direction. */
  readonly informationValue: number | null;
  readonly standingWeight: number;
  readonly proposedWeight: number;
}

/** A scorecard fitted to a ledger: the same factors with other weights and points. */
export interface Calibration {
  readonly card: Scorecard;
  readonly factors: readonly CalibratedFactor[];
  readonly training: TrainingSet;
  /** From a score of the card to the chance that an invoice comes late. */
  readonly scale: ProbabilityScale;
}

/** Fewer judged invoices than this prove nothing. */
const LEAST_INVOICES = 100;
/** Share of the invoices that speak for every factor counting equally: customers repeat, so invoices are no independent cases. */
const PRIOR_SHARE = 0.03;

/**
 * Fits the weights and points of a scorecard to what became of earlier invoices. Each factor's weight of evidence makes
 * its points, a regularised logistic regression its weight. Factors of which the ledger knows nothing stay as they are.
 */
export function* calibrateScorecard(
  ledger: Ledger,
  standing: Scorecard,
  options: TrainingOptions,
): Generator<undefined, Outcome<Calibration>> {
  const training = yield* trainingSet(ledger, options);
  if (isFault(training)) return training;
  const { lateInvoices, invoices } = training;
  if (invoices < LEAST_INVOICES || lateInvoices === 0 || lateInvoices === invoices)
    return fault('missing', 'historyTooShort');
  const curves = curvesOf(standing, training);
  const fitted = onSameScale(fittedRules(standing, curves, training), standing, training);
  if (fitted.length === 0) return fault('missing', 'noEvidence');
  const card: Scorecard = { ...standing, factors: proposedRules(standing, fitted, training) };
  const scale = probabilityScale(card, training);
  return { card, factors: factorLines(standing, card, curves), training, scale };
}

type Curves = ReadonlyMap<ScoreFactor, EvidenceCurve>;

function curvesOf(standing: Scorecard, { values, damped: { inTime, late } }: TrainingSet): Curves {
  const curves = new Map<ScoreFactor, EvidenceCurve>();
  for (const { factor, anchors } of standing.factors) {
    const column = values.get(factor);
    const curve = column && evidenceCurve(column, inTime, late, directionOf(anchors));
    if (curve !== undefined) curves.set(factor, curve);
  }
  return curves;
}

/** Whether a higher value is worse by the standing card: its points then fall. */
function directionOf(anchors: readonly AnchorPoint[]): 1 | -1 {
  return (anchors.at(-1)?.points ?? 0) <= (anchors[0]?.points ?? 0) ? 1 : -1;
}

function fittedRules(standing: Scorecard, curves: Curves, { values, damped }: TrainingSet): FactorRule[] {
  const known = standing.factors.flatMap(({ factor }) => {
    const curve = curves.get(factor);
    const column = values.get(factor);
    return curve === undefined || column === undefined ? [] : [{ factor, curve, column }];
  });
  const features = known.map(({ curve, column }) => evidenceColumn(column, curve));
  const { coefficients } = regularisedLogistic(
    { features, ...damped },
    1 / known.length,
    PRIOR_SHARE * damped.invoices,
  );
  return known.map(({ factor, curve: { anchors } }, at) => {
    const evidence = anchors.map(({ points }) => points);
    const [least, most] = [Math.min(...evidence), Math.max(...evidence)];
    return {
      factor,
      weight: (coefficients[at] ?? 0) * (most - least),
      anchors: anchors.map(({ value, points }) => ({
        value,
        points: (100 * (most - points)) / (most - least),
      })),
    };
  });
}

/** The evidence of every line; an unknown value is none. */
function evidenceColumn(values: Float64Array, { anchors }: EvidenceCurve): Float64Array {
  return values.map((value) => (Number.isNaN(value) ? 0 : pointsOfValue(value, anchors)));
}

/** Values with four digits and points with two decimals, as a person would enter them; values that become equal are one. */
function readableAnchors(anchors: readonly AnchorPoint[]): AnchorPoint[] {
  const readable = anchors.map(({ value, points }) => ({
    value: Number(value.toPrecision(4)),
    points: Math.round(points * 100) / 100,
  }));
  return readable.filter(({ value }, at) => at === 0 || value !== readable[at - 1]?.value);
}

/** The factors that the ledger knows share the weight that they had together. */
function proposedRules(
  standing: Scorecard,
  fitted: readonly FactorRule[],
  training: TrainingSet,
): FactorRule[] {
  const isKnown = (factor: ScoreFactor): boolean =>
    training.values.get(factor)?.some((value) => !Number.isNaN(value)) ?? false;
  const shared = standing.factors.reduce(
    (sum, { factor, weight }) => sum + (isKnown(factor) ? weight : 0),
    0,
  );
  const whole = fitted.reduce((sum, { weight }) => sum + weight, 0);
  return standing.factors.map((rule) => {
    if (!isKnown(rule.factor)) return rule;
    const found = fitted.find(({ factor }) => factor === rule.factor);
    const anchors = readableAnchors(found?.anchors ?? []);
    if (found === undefined || anchors.length < 2 || whole === 0) return { ...rule, weight: 0 };
    return { ...found, anchors, weight: Math.round((found.weight / whole) * shared * 10) / 10 };
  });
}

function factorLines(standing: Scorecard, card: Scorecard, curves: Curves): CalibratedFactor[] {
  return standing.factors.map(({ factor, weight }, at) => ({
    factor,
    informationValue: curves.get(factor)?.informationValue ?? null,
    standingWeight: weight,
    proposedWeight: card.factors[at]?.weight ?? weight,
  }));
}
