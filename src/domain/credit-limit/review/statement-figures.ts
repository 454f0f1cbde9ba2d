import { isFault, type Outcome } from '../../fault';
import {
  altmanEmergingMarket,
  altmanZ,
  altmanZNonManufacturing,
  altmanZone,
  altmanZPrivate,
  type AltmanModel,
} from '../../scoring/altman';
import type { StatementLine } from './statement-lines';
import type { YearStatement } from './read-statements';

export const RATIOS = [
  'currentRatio',
  'quickRatio',
  'equityRatio',
  'debtToEquity',
  'ebitMargin',
  'returnOnAssets',
  'assetTurnover',
] as const;

export type Ratio = (typeof RATIOS)[number];

/** One Altman model on one year; null where a line it needs is missing. */
export interface AltmanFigure {
  readonly model: AltmanModel;
  readonly score: number;
  readonly zone: 'distress' | 'grey' | 'safe';
}

/** What one year of statements says. */
export interface StatementFigures {
  readonly year: string;
  readonly ratios: Readonly<Record<Ratio, number | null>>;
  readonly altman: readonly AltmanFigure[];
  readonly tangibleNetWorth: number | null;
  readonly workingCapital: number | null;
  readonly sales: number | null;
}

type Lines = YearStatement['lines'];

/** Ratios, Altman's models and what may bear credit. */
export function statementFigures({ year, lines }: YearStatement): StatementFigures {
  const { equity, intangibles = 0, currentAssets, currentLiabilities, sales } = completed(lines);
  return {
    year,
    ratios: ratiosOf(completed(lines)),
    altman: altmanOf(completed(lines)),
    tangibleNetWorth: equity === undefined ? null : equity - intangibles,
    workingCapital:
      currentAssets === undefined || currentLiabilities === undefined
        ? null
        : currentAssets - currentLiabilities,
    sales: sales ?? null,
  };
}

/** Assets are liabilities and equity: any of the three follows from the other two. */
function completed(lines: Lines): Lines {
  const { totalAssets, totalLiabilities, equity } = lines;
  const sum = (a: number | undefined, b: number | undefined, sign: 1 | -1): number | undefined =>
    a === undefined || b === undefined ? undefined : a + sign * b;
  const found: [StatementLine, number | undefined][] = [
    ['totalAssets', totalAssets ?? sum(totalLiabilities, equity, 1)],
    ['totalLiabilities', totalLiabilities ?? sum(totalAssets, equity, -1)],
    ['equity', equity ?? sum(totalAssets, totalLiabilities, -1)],
  ];
  const known = found.filter(([, value]) => value !== undefined);
  return { ...lines, ...Object.fromEntries(known) };
}

function ratiosOf(lines: Lines): StatementFigures['ratios'] {
  const { currentAssets, inventory, currentLiabilities, equity, totalAssets, totalLiabilities } = lines;
  const quick =
    currentAssets === undefined || inventory === undefined ? undefined : currentAssets - inventory;
  return {
    currentRatio: quotient(currentAssets, currentLiabilities),
    quickRatio: quotient(quick, currentLiabilities),
    equityRatio: quotient(equity, totalAssets),
    debtToEquity: quotient(totalLiabilities, equity),
    ebitMargin: quotient(lines.ebit, lines.sales),
    returnOnAssets: quotient(lines.netIncome, totalAssets),
    assetTurnover: quotient(lines.sales, totalAssets),
  };
}

function quotient(part: number | undefined, whole: number | undefined): number | null {
  return part === undefined || whole === undefined || whole <= 0 ? null : part / whole;
}

function altmanOf(lines: Lines): AltmanFigure[] {
  const { totalAssets, currentAssets, currentLiabilities, retainedEarnings, ebit, equity, totalLiabilities } =
    lines;
  if (
    totalAssets === undefined ||
    currentAssets === undefined ||
    currentLiabilities === undefined ||
    retainedEarnings === undefined ||
    ebit === undefined ||
    equity === undefined ||
    totalLiabilities === undefined
  )
    return [];
  const workingCapital = currentAssets - currentLiabilities;
  const statement = { totalAssets, workingCapital, retainedEarnings, ebit, equity, totalLiabilities };
  const { sales } = lines;
  const scores: readonly (readonly [AltmanModel, Outcome<number>])[] = [
    ['EMS', altmanEmergingMarket(statement)],
    ['Z_NONMFG', altmanZNonManufacturing(statement)],
    ...(sales === undefined
      ? []
      : ([
          ['Z_PRIVATE', altmanZPrivate(statement, sales)],
          ['Z', altmanZ(statement, sales)],
        ] as const)),
  ];
  return scores.flatMap(([model, score]) =>
    isFault(score) ? [] : [{ model, score, zone: altmanZone(model, score) }],
  );
}
