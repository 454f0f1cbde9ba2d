import type { Outcome } from '../fault';
import { divisor, firstFault, isNumber, type Check } from '../number-checks';

/** The lines of a balance sheet and income statement that Altman's models read; one currency, one year. */
export interface Statement {
  readonly totalAssets: number;
  readonly workingCapital: number;
  readonly retainedEarnings: number;
  readonly ebit: number;
  /** Market value for listed companies (Z), book value in the other models. */
  readonly equity: number;
  readonly totalLiabilities: number;
}

/** Z listed manufacturers · Z_PRIVATE private manufacturers · Z_NONMFG others · EMS emerging markets, our default. */
export type AltmanModel = 'Z' | 'Z_PRIVATE' | 'Z_NONMFG' | 'EMS';
type AltmanZone = 'distress' | 'grey' | 'safe';

const ZONES: Readonly<Record<AltmanModel, readonly [distressBelow: number, safeAbove: number]>> = {
  Z: [1.81, 2.99],
  Z_PRIVATE: [1.23, 2.9],
  Z_NONMFG: [1.1, 2.6],
  EMS: [4.15, 5.85],
};

/** Altman Z (1968) of a listed manufacturer. The computed coefficient of sales is 0.999; Altman later rounded it to 1. */
export function altmanZ(statement: Statement, sales: number, salesCoefficient = 1): Outcome<number> {
  return (
    checked(statement, sales) ??
    1.2 * x1(statement) +
      1.4 * x2(statement) +
      3.3 * x3(statement) +
      0.6 * x4(statement) +
      (salesCoefficient * sales) / statement.totalAssets
  );
}

/** Altman Z′ of a private manufacturer, on book equity. */
export function altmanZPrivate(statement: Statement, sales: number): Outcome<number> {
  return (
    checked(statement, sales) ??
    0.717 * x1(statement) +
      0.847 * x2(statement) +
      3.107 * x3(statement) +
      0.42 * x4(statement) +
      (0.998 * sales) / statement.totalAssets
  );
}

/** Altman Z″ of a company that does not manufacture, on book equity. */
export function altmanZNonManufacturing(statement: Statement): Outcome<number> {
  return (
    checked(statement, 0) ??
    6.56 * x1(statement) + 3.26 * x2(statement) + 6.72 * x3(statement) + 1.05 * x4(statement)
  );
}

/** Altman's emerging-market score: Z″ + 3.25. */
export function altmanEmergingMarket(statement: Statement): Outcome<number> {
  const score = altmanZNonManufacturing(statement);
  return typeof score === 'number' ? 3.25 + score : score;
}

/** The zone of a score; both boundaries belong to the grey zone. */
export function altmanZone(model: AltmanModel, score: number): AltmanZone {
  const [distressBelow, safeAbove] = ZONES[model];
  if (score < distressBelow) return 'distress';
  return score > safeAbove ? 'safe' : 'grey';
}

const x1 = ({ workingCapital, totalAssets }: Statement): number => workingCapital / totalAssets;
const x2 = ({ retainedEarnings, totalAssets }: Statement): number => retainedEarnings / totalAssets;
const x3 = ({ ebit, totalAssets }: Statement): number => ebit / totalAssets;
const x4 = ({ equity, totalLiabilities }: Statement): number => equity / totalLiabilities;

function checked(statement: Statement, sales: number): Check {
  return firstFault(
    isNumber(statement.workingCapital, 'workingCapital'),
    isNumber(statement.retainedEarnings, 'retainedEarnings'),
    isNumber(statement.ebit, 'ebit'),
    isNumber(statement.equity, 'equity'),
    isNumber(sales, 'sales'),
    divisor(statement.totalAssets, 'totalAssets'),
    divisor(statement.totalLiabilities, 'totalLiabilities'),
  );
}
