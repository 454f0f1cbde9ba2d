import { fault, type Outcome } from '../fault';
import { normalProbability, normalQuantile } from '../normal-distribution';
import { firstFault, isNumber, notNegative, share, type Check } from '../number-checks';

/** Confidence that bank supervision asks for. */
const BASEL_CONFIDENCE = 0.999;
/** One over the capital ratio of 8%. */
const BASEL_CAPITAL_MULTIPLE = 12.5;

/**
 * Worst-case default rate of a large portfolio of small debts at a confidence (Vasicek, one factor):
 * Φ((Φ⁻¹(PD) + √ρ Φ⁻¹(α)) ÷ √(1 − ρ)). A PD of 0 or 1 stays; without correlation nothing is worse than the PD.
 */
export function worstCaseDefaultRate(
  probabilityOfDefault: number,
  correlation: number,
  confidence: number,
): Outcome<number> {
  return (
    firstFault(
      share(probabilityOfDefault, 'probabilityOfDefault'),
      checkedCorrelation(correlation),
      checkedConfidence(confidence),
    ) ?? worstCase(probabilityOfDefault, correlation, confidence)
  );
}

/** Loss beyond the expected one at a confidence: exposure × LGD × (worst case − PD). */
export function unexpectedLoss(
  probabilityOfDefault: number,
  lossGivenDefault: number,
  exposureAtDefault: number,
  correlation: number,
  confidence: number,
): Outcome<number> {
  const rate = worstCaseDefaultRate(probabilityOfDefault, correlation, confidence);
  if (typeof rate !== 'number') return rate;
  return (
    firstFault(
      share(lossGivenDefault, 'lossGivenDefault'),
      notNegative(exposureAtDefault, 'exposureAtDefault'),
    ) ?? exposureAtDefault * lossGivenDefault * (rate - probabilityOfDefault)
  );
}

/** The probability that the portfolio's default rate stays below `defaultRate`. */
export function defaultRateProbability(
  defaultRate: number,
  probabilityOfDefault: number,
  correlation: number,
): Outcome<number> {
  const invalid = firstFault(
    share(defaultRate, 'defaultRate'),
    share(probabilityOfDefault, 'probabilityOfDefault'),
    checkedCorrelation(correlation),
  );
  if (invalid !== undefined) return invalid;
  if (correlation === 0 || probabilityOfDefault === 0 || probabilityOfDefault === 1)
    return defaultRate < probabilityOfDefault ? 0 : 1;
  const distance =
    Math.sqrt(1 - correlation) * normalQuantile(defaultRate) - normalQuantile(probabilityOfDefault);
  return normalProbability(distance / Math.sqrt(correlation));
}

/** Risk weight of a retail portfolio under Basel II: 12.5 × LGD × (worst case at 99.9% − PD). */
export function baselRetailRiskWeight(
  probabilityOfDefault: number,
  lossGivenDefault: number,
  correlation: number,
): Outcome<number> {
  return unexpectedLoss(
    probabilityOfDefault,
    lossGivenDefault,
    BASEL_CAPITAL_MULTIPLE,
    correlation,
    BASEL_CONFIDENCE,
  );
}

function worstCase(probability: number, correlation: number, confidence: number): number {
  if (probability === 0 || probability === 1 || correlation === 0) return probability;
  const distance = normalQuantile(probability) + Math.sqrt(correlation) * normalQuantile(confidence);
  return normalProbability(distance / Math.sqrt(1 - correlation));
}

/** Certainty has no quantile: the worst case of all is everything. */
function checkedConfidence(confidence: number): Check {
  return firstFault(
    isNumber(confidence, 'confidence'),
    confidence <= 0 || confidence >= 1 ? fault('outOfRange', 'notAShare', 'confidence') : undefined,
  );
}

function checkedCorrelation(correlation: number): Check {
  return firstFault(
    isNumber(correlation, 'correlation'),
    correlation < 0 || correlation >= 1 ? fault('outOfRange', 'notAShare', 'correlation') : undefined,
  );
}
