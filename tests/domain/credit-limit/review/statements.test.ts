import { isFault } from '../../../../src/domain/fault';
import { bureauGrade } from '../../../../src/domain/credit-limit/review/bureau-grade';
import {
  readStatements,
  type YearStatement,
} from '../../../../src/domain/credit-limit/review/read-statements';
import { statementFigures } from '../../../../src/domain/credit-limit/review/statement-figures';

const RANGE = [
  ['Balance sheet', '', ''],
  ['', '2024', '2025'],
  ['Total assets', 900, 1000],
  ['  of which inventory', 100, 120],
  ['Inventories', 100, 120],
  ['Current assets', 400, 500],
  ['Current liabilities', 300, '250'],
  ['Total liabilities', 600, '(1,000) wrong'],
  ['Equity', 300, 400],
  ['Retained earnings', 150, 220],
  ['Intangible assets', 50, 60],
  ['Revenue', '1,500', '2,000'],
  ['EBIT', 90, 160],
  ['Net income', 60, 110],
];

const years = (cells: readonly (readonly unknown[])[]): YearStatement[] => {
  const read = readStatements(cells);
  if (isFault(read)) throw new Error(read.reason);
  return read;
};

describe('statements in a range', () => {
  it('are read line by line, the newest year first, and what cannot be read is missing', () => {
    const [newest, former] = years(RANGE);
    expect(newest?.year).toBe('2025');
    expect(newest?.lines).toMatchObject({
      totalAssets: 1000,
      currentLiabilities: 250,
      sales: 2000,
      ebit: 160,
    });
    expect(newest?.lines.totalLiabilities).toBeUndefined();
    expect(former).toMatchObject({ year: '2024', lines: { totalLiabilities: 600, sales: 1500 } });
  });

  it('are read in Chinese, with the years as they stand when they have no titles', () => {
    const read = years([
      ['项目', '期末', '期初'],
      ['资产总计', 100, 90],
      ['流动负债合计', '40', 30],
      ['营业收入', '1,200.50', 1000],
    ]);
    expect(read.map(({ lines }) => lines)).toEqual([
      { totalAssets: 100, currentLiabilities: 40, sales: 1200.5 },
      { totalAssets: 90, currentLiabilities: 30, sales: 1000 },
    ]);
  });

  it('are missing in a range without a line that is known', () => {
    expect(
      readStatements([
        ['Name', 'Town'],
        ['Acme', 'Bonn'],
      ]),
    ).toMatchObject({ reason: 'noEvidence' });
    expect(readStatements([['Sales', 'many']])).toMatchObject({ reason: 'notANumber' });
  });
});

describe('what statements say', () => {
  const [newest, former] = years(RANGE).map(statementFigures);

  it('are ratios, and what may bear credit; liabilities follow from assets and equity', () => {
    expect(newest?.ratios).toMatchObject({
      currentRatio: 2,
      quickRatio: 1.52,
      equityRatio: 0.4,
      debtToEquity: 1.5,
      ebitMargin: 0.08,
      returnOnAssets: 0.11,
      assetTurnover: 2,
    });
    expect(newest).toMatchObject({ tangibleNetWorth: 340, workingCapital: 250, sales: 2000 });
  });

  it('are Altman’s models with their zones, the emerging-market one first', () => {
    // 3.25 + 6.56 × 0.25 + 3.26 × 0.22 + 6.72 × 0.16 + 1.05 × 400 ÷ 600
    const ems = 3.25 + 6.56 * 0.25 + 3.26 * 0.22 + 6.72 * 0.16 + (1.05 * 400) / 600;
    expect(newest?.altman.map(({ model }) => model)).toEqual(['EMS', 'Z_NONMFG', 'Z_PRIVATE', 'Z']);
    expect(newest?.altman[0]?.score).toBeCloseTo(ems, 12);
    expect(newest?.altman[0]?.zone).toBe('safe');
    expect(former?.altman[0]?.zone).toBe('grey');
  });

  it('say nothing where a line is missing', () => {
    const figures = statementFigures({ year: '', lines: { sales: 10, equity: -5 } });
    expect(figures.altman).toEqual([]);
    expect(Object.values(figures.ratios).every((ratio) => ratio === null)).toBe(true);
    expect(figures.tangibleNetWorth).toBe(-5);
  });
});

describe('a bureau’s grade on the scorecard’s scale', () => {
  it.each([
    ['allianzTrade', '1', 1],
    ['allianzTrade', '10', 10],
    ['coface', '10', 1],
    ['coface', '6', 5],
    ['coface', '0', 10],
    ['atradius', '1', 1],
    ['atradius', '35', 4],
    ['atradius', '100', 10],
    ['dunBradstreet', '5A1', 2],
    ['dunBradstreet', ' 3a 3 ', 7],
    ['dunBradstreet', '4', 9],
  ] as const)('%s %s is %d', (scale, printed, grade) => {
    expect(bureauGrade(scale, printed)).toBe(grade);
  });

  it.each([
    ['allianzTrade', '11', 'tooLarge'],
    ['atradius', '0', 'notPositive'],
    ['coface', 'AAA', 'notANumber'],
    ['dunBradstreet', '5A9', 'unknownChoice'],
    ['coface', ' ', 'blank'],
  ] as const)('%s does not print %s', (scale, printed, reason) => {
    expect(bureauGrade(scale, printed)).toMatchObject({ reason });
  });
});
