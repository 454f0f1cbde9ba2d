import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { historyAsExport, paymentHistory } from '../domain/scoring/backtest/payment-history';

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, '../..');
const PUBLISHED = path.join(ROOT, '../shared/data/ibm-late-payments/full-history.csv');
const INVOICES = 4000;
const run = promisify(execFile);

interface Figures {
  readonly auc: Readonly<Record<'standing' | 'calibrated' | 'baseline', number>>;
  readonly aucByLateDays: Readonly<Record<'0' | '3' | '10', Figures['auc']>>;
  readonly invoices: {
    readonly issued: number;
    readonly judged: number;
    readonly ofUnscoredCustomers: number;
  };
  readonly records: number;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backtest-'));
  writeFileSync(path.join(folder, 'export.csv'), historyAsExport(paymentHistory(150, INVOICES)));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function backtest(file: string, ...words: string[]): Promise<string> {
  const main = path.join(ROOT, 'preview/headless/main.ts');
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await run(process.execPath, [tsx, main, 'backtest', file, ...words], { cwd: ROOT });
  return stdout;
}
const figuresOf = async (file: string, ...words: string[]): Promise<Figures> =>
  JSON.parse(await backtest(file, ...words, '--json')) as Figures;

describe('a backtest on the command line', () => {
  const dates = ['--as-of', '2025-11-30', '--until', '2026-02-28'];

  it('finds the columns of an export with compact dates and two currencies, and beats average days late', async () => {
    const figures = await figuresOf(path.join(folder, 'export.csv'), ...dates);
    expect(figures.records).toBe(INVOICES);
    expect(figures.invoices.judged).toBeGreaterThan(500);
    expect(figures.auc.standing).toBeGreaterThan(0.8);
    expect(figures.auc.calibrated).toBeGreaterThanOrEqual(figures.auc.baseline);
    expect(figures.aucByLateDays['0']).toEqual(figures.auc);
    expect(figures.aucByLateDays['10'].standing).toBeGreaterThan(0.8);
  });

  it('says what it found in words, and takes late days to its word', async () => {
    const file = path.join(folder, 'export.csv');
    const text = await backtest(file, ...dates, '--late-days', '10', '--language', 'zh-CN');
    expect(text).toMatch(/^共检验发票 \d+ 张/);
    expect(text).toMatch(/现行评分卡：AUC 0\.\d{4}/);
  });

  (existsSync(PUBLISHED) ? it : it.skip)(
    'holds the figures that the published ledger is known for',
    async () => {
      const figures = await figuresOf(PUBLISHED, '--as-of', '2013-03-31', '--until', '2013-06-30');
      expect(figures.invoices).toMatchObject({ issued: 336, judged: 336, ofUnscoredCustomers: 0 });
      expect(figures.auc.standing).toBeGreaterThanOrEqual(0.89);
      expect(figures.auc.calibrated).toBeGreaterThanOrEqual(0.9);
      expect(figures.auc.baseline).toBeCloseTo(0.893, 3);
    },
  );
});
