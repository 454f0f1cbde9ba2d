import { realAt } from '../../ledger/column-access';
import { solveLinear } from './solve-linear';

/** Cases of a logistic regression: one entry a line, counts of both outcomes. */
export interface LogisticCases {
  readonly features: readonly Float64Array[];
  readonly inTime: Float64Array;
  readonly late: Float64Array;
}

/** ln(late ÷ in time) = intercept + Σ coefficient × feature. */
export interface LogisticFit {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

const MOST_STEPS = 60;
const CLOSE_ENOUGH = 1e-9;

/**
 * Coefficients of the highest likelihood, drawn to `prior` as if `strength` invoices of unit spread spoke for it (ridge),
 * and none below zero: a feature that would need a negative one is left out. Newton's method, so the same cases always
 * give the same answer.
 */
export function regularisedLogistic(cases: LogisticCases, prior: number, strength: number): LogisticFit {
  let used = cases.features.map((_, at) => at);
  for (;;) {
    const features = used.map((at) => cases.features[at] ?? new Float64Array(0));
    const [intercept = 0, ...found] = newton({ ...cases, features }, prior, strength);
    const lowest = Math.min(0, ...found);
    if (lowest === 0) {
      const coefficients = cases.features.map((_, at) => found[used.indexOf(at)] ?? 0);
      return { intercept, coefficients };
    }
    used = used.filter((_, at) => found[at] !== lowest);
  }
}

function newton(cases: LogisticCases, prior: number, strength: number): number[] {
  let estimate = [startOf(cases), ...cases.features.map(() => prior)];
  let loss = lossOf(cases, estimate, prior, strength);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = newtonStep(cases, estimate, prior, strength);
    let length = 1;
    let next = moved(estimate, direction, length);
    let nextLoss = lossOf(cases, next, prior, strength);
    while (nextLoss > loss && length > CLOSE_ENOUGH) {
      length /= 2;
      next = moved(estimate, direction, length);
      nextLoss = lossOf(cases, next, prior, strength);
    }
    const isDone = direction.every((change) => Math.abs(change * length) < CLOSE_ENOUGH);
    if (nextLoss <= loss) [estimate, loss] = [next, nextLoss];
    if (isDone) break;
  }
  return estimate;
}

function startOf({ inTime, late }: LogisticCases): number {
  const sum = (column: Float64Array): number => column.reduce((total, count) => total + count, 0);
  return Math.log(sum(late) / sum(inTime));
}

function moved(from: readonly number[], direction: readonly number[], length: number): number[] {
  return from.map((value, at) => value + length * (direction[at] ?? 0));
}

function logOdds(features: readonly Float64Array[], estimate: readonly number[], line: number): number {
  let sum = estimate[0] ?? 0;
  for (let f = 0; f < features.length; f++) {
    const feature = features[f];
    if (feature !== undefined) sum += (estimate[f + 1] ?? 0) * realAt(feature, line);
  }
  return sum;
}

function lossOf(
  { features, inTime, late }: LogisticCases,
  estimate: readonly number[],
  prior: number,
  strength: number,
): number {
  let loss = 0;
  for (let line = 0; line < inTime.length; line++) {
    const odds = logOdds(features, estimate, line);
    // ln(1 + e^x) without overflow.
    const logOnePlus = Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds)));
    loss += (realAt(inTime, line) + realAt(late, line)) * logOnePlus - realAt(late, line) * odds;
  }
  return estimate.slice(1).reduce((sum, value) => sum + (strength / 2) * (value - prior) ** 2, loss);
}

/** The step that solves the quadratic model of the loss. */
function newtonStep(
  { features, inTime, late }: LogisticCases,
  estimate: readonly number[],
  prior: number,
  strength: number,
): number[] {
  const size = estimate.length;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const row = new Float64Array(size).fill(1);
  for (let line = 0; line < inTime.length; line++) {
    fillRow(row, features, line);
    const count = realAt(inTime, line) + realAt(late, line);
    const chance = 1 / (1 + Math.exp(-logOdds(features, estimate, line)));
    addLine(gradient, curvature, row, count * chance - realAt(late, line), count * chance * (1 - chance));
  }
  for (let f = 1; f < size; f++) {
    gradient[f] = realAt(gradient, f) + strength * ((estimate[f] ?? 0) - prior);
    curvature[f * size + f] = realAt(curvature, f * size + f) + strength;
  }
  return solveLinear(curvature, gradient).map((value) => -value);
}

function fillRow(row: Float64Array, features: readonly Float64Array[], line: number): void {
  for (let f = 0; f < features.length; f++) {
    const feature = features[f];
    if (feature !== undefined) row[f + 1] = realAt(feature, line);
  }
}

function addLine(
  gradient: Float64Array,
  curvature: Float64Array,
  row: Float64Array,
  error: number,
  weight: number,
): void {
  const size = gradient.length;
  for (let a = 0; a < size; a++) {
    const value = realAt(row, a);
    gradient[a] = realAt(gradient, a) + error * value;
    for (let b = 0; b < size; b++) {
      curvature[a * size + b] = realAt(curvature, a * size + b) + weight * value * realAt(row, b);
    }
  }
}
