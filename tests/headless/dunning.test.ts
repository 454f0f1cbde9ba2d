import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

jest.setTimeout(180_000);

const ROOT = path.join(__dirname, '../..');
const DAY = 86_400_000;
const AS_OF = Date.UTC(2026, 5, 30);
const CURRENCIES = ['USD', 'CAD'] as const;

interface Invoice {
  readonly customer: string;
  readonly number: string;
  /** Days overdue; null without a due date. */
  readonly overdue: number | null;
  /** In cents; credits are negative. */
  readonly cents: number;
  readonly currency: (typeof CURRENCIES)[number];
  readonly disputed: boolean;
}

/** Made from nothing but the position, so that the test and the run see the same ledger. */
const LEDGER: readonly Invoice[] = Array.from({ length: 300 }, (_, at) => ({
  customer: `Customer ${(at * 7) % 41}`,
  number: `N-${at}`,
  overdue: at % 37 === 5 ? null : ((at * 13) % 120) - 40,
  cents: at % 23 === 7 ? -1000 - at * 11 : 5000 + ((at * 7919) % 900_000),
  currency: at % 9 === 0 ? 'CAD' : 'USD',
  disputed: at % 19 === 3,
}));

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function csv(): string {
  const rows = LEDGER.map(({ customer, number, overdue, cents, currency, disputed }) =>
    [
      customer,
      number,
      isoOf(AS_OF - 160 * DAY),
      overdue === null ? '' : isoOf(AS_OF - overdue * DAY),
      (cents / 100).toFixed(2),
      currency,
      disputed ? 'Yes' : 'No',
    ].join(','),
  );
  return ['Customer,Invoice No.,Invoice Date,Due Date,Open Amount,Currency,Disputed', ...rows].join('\n');
}

/** The stages of the published convention C13: the latest of due − 7, due + 3 and due + 30 that has passed. */
function stagesOf(currency: string): Record<string, number> {
  const stages = { none: 0, reminder: 0, formal: 0, legal: 0 };
  for (const { overdue, cents, currency: own } of LEDGER) {
    if (own !== currency || cents <= 0 || overdue === null) continue;
    if (overdue >= 30) stages.legal++;
    else if (overdue >= 3) stages.formal++;
    else if (overdue >= -7) stages.reminder++;
    else stages.none++;
  }
  return stages;
}

interface Figures {
  readonly currency: string;
  readonly stages: Readonly<Record<string, number>>;
  readonly notices: Readonly<Record<string, number>>;
  readonly noticeOpenAmounts: Readonly<Record<string, number>>;
  readonly skipped: Readonly<Record<string, number>>;
  readonly skippedAmounts: Readonly<Record<string, number>>;
  readonly openItems: { readonly count: number; readonly amount: number };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly count: number }>>>>;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dunning-'));
  writeFileSync(path.join(folder, 'open.csv'), csv());
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => path.join(folder, name);
const sum = (figures: Readonly<Record<string, number>>): number =>
  Object.values(figures).reduce((total, one) => total + one, 0);

async function headless(...words: string[]): Promise<unknown> {
  const main = path.join(ROOT, 'preview/headless/main.ts');
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [tsx, main, ...words, '--json'], {
    cwd: ROOT,
  });
  return JSON.parse(stdout);
}

describe('dunning without a window', () => {
  it('accounts for every open item of every currency, from its stage to its notice or its reason', async () => {
    const out = file('planned.xlsx');
    const { currencies } = (await headless(
      'dun',
      file('open.csv'),
      '--as-of',
      isoOf(AS_OF),
      '--out',
      out,
    )) as { currencies: readonly Figures[] };
    expect(new Set(currencies.map(({ currency }) => currency))).toEqual(new Set(CURRENCIES));
    for (const figures of currencies) {
      const own = LEDGER.filter(({ currency }) => currency === figures.currency);
      const total = own.reduce((cents, invoice) => cents + invoice.cents, 0) / 100;
      expect(figures.stages).toEqual(stagesOf(figures.currency));
      expect(figures.openItems).toEqual({ count: own.length, amount: total });
      expect(sum(figures.notices) + sum(figures.skipped)).toBe(own.length);
      expect(sum(figures.noticeOpenAmounts) + sum(figures.skippedAmounts)).toBeCloseTo(total, 2);
      for (const [stage, count] of Object.entries(figures.stages)) {
        const paths = Object.values(figures.paths[stage] ?? {});
        expect(paths.reduce((all, one) => all + one.count, 0)).toBe(count);
      }
    }
  });

  it('records the proposal of the workbook, and then proposes nothing until the gap is over', async () => {
    const recorded = await headless('record', file('planned.xlsx'), '--out', file('recorded.xlsx'));
    expect(recorded).toMatchObject({
      asOf: '2026-06-30',
      recorded: { skipped: 0, postponed: 0 },
      recordedBefore: 0,
    });
    const again = (await headless(
      'dun',
      file('recorded.xlsx'),
      '--as-of',
      '2026-07-01',
      '--out',
      file('again.xlsx'),
    )) as { currencies: readonly Figures[] };
    const written = new Set(
      LEDGER.filter(
        ({ overdue, cents, disputed }) => overdue !== null && overdue >= -7 && cents > 0 && !disputed,
      ).map(({ customer }) => customer),
    );
    // Who was written to yesterday hears nothing today; everybody else may.
    expect(written.size).toBe(41);
    expect(again.currencies.map(({ notices }) => sum(notices))).toEqual([0, 0]);
  });
});
