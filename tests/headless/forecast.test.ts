import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, '../..');
const HISTORY = path.join(ROOT, '../shared/data/ibm-late-payments/full-history.csv');

interface Totals {
  readonly open: number;
  readonly weeks: readonly {
    readonly expected: number;
    readonly p80: { readonly low: number; readonly high: number };
  }[];
  readonly backtest: {
    readonly errors: Readonly<Record<string, { readonly wape: number; readonly bias: number }>>;
    readonly coverage: readonly { readonly band: string; readonly withinSamplingError: boolean }[];
  };
}

const describeWithData = existsSync(HISTORY) ? describe : describe.skip;

describeWithData('the forecast of a published ledger on the command line', () => {
  it('is nearer to what came in than simple rules, unbiased, and its bands hold what they say', () => {
    const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const main = path.join(ROOT, 'preview/headless/main.ts');
    const words = ['forecast', HISTORY, '--as-of', '2013-09-30', '--weeks', '13', '--backtest', '--json'];
    const printed = execFileSync(process.execPath, [tsx, main, ...words], { cwd: ROOT, encoding: 'utf8' });
    // What the command prints is checked below, figure by figure.
    const { weeks, backtest, open } = JSON.parse(printed) as Totals;
    expect(weeks).toHaveLength(13);
    expect(weeks.every(({ expected, p80 }) => p80.low <= expected && expected <= open)).toBe(true);
    const { forecast, onDueDate, onAverage, onCustomerAverage } = backtest.errors;
    expect(forecast?.wape).toBeLessThan(0.25);
    expect(forecast?.wape).toBeLessThan((onDueDate?.wape ?? 0) * 0.6);
    expect(forecast?.wape).toBeLessThan((onAverage?.wape ?? 0) * 0.5);
    expect(forecast?.wape).toBeLessThan((onCustomerAverage?.wape ?? 0) * 0.8);
    expect(Math.abs(forecast?.bias ?? 1)).toBeLessThan(0.02);
    expect(backtest.coverage.map(({ band, withinSamplingError }) => [band, withinSamplingError])).toEqual([
      ['P50', true],
      ['P80', true],
    ]);
  });
});
