import { fault, type Outcome } from '../fault';
import { normalProbability } from '../normal-distribution';
import { divisor, firstFault, isNumber, positive } from '../number-checks';

/** The statement lines of Zmijewski's model. */
export interface ZmijewskiStatement {
  readonly netIncome: number;
  readonly totalAssets: number;
  readonly totalLiabilities: number;
  readonly currentAssets: number;
  readonly currentLiabilities: number;
}

/** The statement lines of Ohlson's model. It needs the GNP price index (1968 = 100) and US dollars. */
export interface OhlsonStatement extends ZmijewskiStatement {
  readonly gnpIndex: number;
  readonly workingCapital: number;
  readonly priorNetIncome: number;
  readonly fundsFromOperations: number;
  /** Whether both of the last two years ended in a loss. */
  readonly lossInTwoYears: boolean;
}

/** Zmijewski's X: the higher, the nearer to failure. */
export function zmijewskiScore(statement: ZmijewskiStatement): Outcome<number> {
  const { netIncome, totalAssets, totalLiabilities, currentAssets, currentLiabilities } = statement;
  return (
    firstFault(
      isNumber(netIncome, 'netIncome'),
      isNumber(totalLiabilities, 'totalLiabilities'),
      isNumber(currentAssets, 'currentAssets'),
      divisor(totalAssets, 'totalAssets'),
      divisor(currentLiabilities, 'currentLiabilities'),
    ) ??
    -4.336 -
      (4.513 * netIncome) / totalAssets +
      (5.679 * totalLiabilities) / totalAssets +
      (0.004 * currentAssets) / currentLiabilities
  );
}

/** The probability of failure that a Zmijewski X stands for. */
export function zmijewskiProbability(score: number): Outcome<number> {
  return isNumber(score, 'score') ?? normalProbability(score);
}

/** Ohlson's O (1980). Sources disagree on the index and on the base of the logarithm (natural here). */
export function ohlsonScore(statement: OhlsonStatement): Outcome<number> {
  const { totalAssets, totalLiabilities, currentAssets, currentLiabilities, gnpIndex } = statement;
  const incomes = Math.abs(statement.netIncome) + Math.abs(statement.priorNetIncome);
  const invalid = firstFault(
    divisor(totalAssets, 'totalAssets'),
    divisor(totalLiabilities, 'totalLiabilities'),
    divisor(currentAssets, 'currentAssets'),
    positive(gnpIndex, 'gnpIndex'),
    isNumber(currentLiabilities, 'currentLiabilities'),
    isNumber(statement.workingCapital, 'workingCapital'),
    isNumber(statement.fundsFromOperations, 'fundsFromOperations'),
    divisor(incomes, 'netIncome'),
  );
  if (invalid !== undefined) return invalid;
  return (
    -1.32 -
    0.407 * Math.log(totalAssets / gnpIndex) +
    (6.03 * totalLiabilities) / totalAssets -
    (1.43 * statement.workingCapital) / totalAssets +
    (0.0757 * currentLiabilities) / currentAssets -
    (totalLiabilities > totalAssets ? 1.72 : 0) -
    (2.37 * statement.netIncome) / totalAssets -
    (1.83 * statement.fundsFromOperations) / totalLiabilities +
    (statement.lossInTwoYears ? 0.285 : 0) -
    (0.521 * (statement.netIncome - statement.priorNetIncome)) / incomes
  );
}

/** The probability of failure that an Ohlson O stands for. */
export function ohlsonProbability(score: number): Outcome<number> {
  return Number.isFinite(score) ? 1 / (1 + Math.exp(-score)) : fault('wrongType', 'notANumber', 'score');
}
