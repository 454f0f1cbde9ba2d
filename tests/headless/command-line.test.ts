import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openXlsx } from '../../preview/files/open-xlsx';

jest.setTimeout(180_000);

const ROOT = path.join(__dirname, '../..');
const LEDGER = path.join(ROOT, '../shared/data/ibm-late-payments/ledger.csv');
const REFERENCE = path.join(ROOT, '../shared/data/ibm-late-payments/reference.json');

const SMALL = [
  'Customer,Invoice No.,Invoice Date,Due Date,Amount,Currency,Paid Date',
  'Alder Foods,A-1,2026-03-01,2026-03-31,"1,000.00",EUR,2026-04-02',
  'Alder Foods,A-2,2026-05-01,2026-05-31,500.25,EUR,',
  'Beacon Tools,B-1,2026-06-01,2026-07-01,300.00,USD,',
].join('\n');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'headless-'));
  writeFileSync(path.join(folder, 'small.csv'), SMALL);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = promisify(execFile);

async function headless(...words: string[]): Promise<Ended> {
  const main = path.join(ROOT, 'preview/headless/main.ts');
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  try {
    const { stdout, stderr } = await run(process.execPath, [tsx, main, ...words], { cwd: ROOT });
    return { code: 0, stdout, stderr };
  } catch (error) {
    // The error of a child process that ended with a code carries what it printed.
    const { code, stdout, stderr } = error as Record<string, unknown>;
    return { code: Number(code), stdout: String(stdout), stderr: String(stderr) };
  }
}

const file = (name: string): string => path.join(folder, name);

describe('the command line', () => {
  it('prints the totals of each currency and writes a workbook with the report beside the ledger', async () => {
    const out = file('scored.xlsx');
    const ended = await headless('score', file('small.csv'), '--as-of', '2026-06-30', '--out', out, '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const totals: unknown = JSON.parse(ended.stdout);
    expect(totals).toMatchObject({
      asOf: '2026-06-30',
      source: 'small!A1:G4',
      records: 3,
      currencies: [
        {
          currency: 'EUR',
          open: 500.25,
          overdue: 500.25,
          buckets: { current: 0, '1-30': 500.25 },
          customers: 1,
        },
        { currency: 'USD', open: 300, overdue: 0, buckets: { current: 300 }, customers: 1 },
      ],
    });
    const book = await openXlsx(readFileSync(out));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['small', 'Scores 2026-06-30', 'AR Runs']);
    expect(book.sheets[0]?.rows[1]?.[4]).toBe('1,000.00');
  });

  it('goes by the policy of a file', async () => {
    const policy = file('policy.json');
    writeFileSync(
      policy,
      JSON.stringify({ agingEdges: [[15], [45]], dunningLadder: [['call', 1, 'following']] }),
    );
    const common = [file('small.csv'), '--as-of', '2026-06-30', '--policy', policy, '--json'];
    const scored: unknown = JSON.parse((await headless('score', ...common)).stdout);
    const dunned: unknown = JSON.parse((await headless('dun', ...common)).stdout);
    expect(scored).toMatchObject({ currencies: [{ buckets: { '16-45': 500.25, '>45': 0 } }, {}] });
    expect(dunned).toMatchObject({
      currencies: [{ stages: { none: 0, call: 1 }, notices: { call: 1 } }, {}],
    });
  });

  it.each([
    [
      'a file that is not there',
      ['score', 'nowhere.csv', '--as-of', '2026-06-30'],
      /^nowhere\.csv cannot be read/,
    ],
    [
      'a file that is no workbook',
      ['score', __filename, '--as-of', '2026-06-30'],
      /is not an \.xlsx workbook/,
    ],
    [
      'a command that does not exist',
      ['age', 'a.csv', '--as-of', '2026-06-30'],
      /^the command is one of [a-z, -]*\bdun\b/,
    ],
    ['no as-of date', ['score', 'a.csv'], /^--as-of takes a date as YYYY-MM-DD/],
    [
      'an unknown option',
      ['score', 'a.csv', '--as-of', '2026-06-30', '--colour'],
      /^Unknown option '--colour'/,
    ],
  ])('ends with one clear line for %s', async (_, words, line) => {
    const ended = await headless(...words);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(line);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended.stdout).toBe('');
  });

  it('ends with one clear line for a ledger without titles', async () => {
    writeFileSync(file('bare.csv'), 'Alder,1,2026-01-01,10\nBeacon,2,2026-01-02,20');
    const ended = await headless('dun', file('bare.csv'), '--as-of', '2026-06-30');
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/No row of titles was found from cell A1 of sheet “bare” on/);
  });
});

const published = existsSync(LEDGER) ? describe : describe.skip;

published('a real ledger, against figures that somebody else worked out', () => {
  interface Reference {
    readonly runs: readonly {
      readonly as_of: string;
      readonly open_balance: string;
      readonly aging_total: Readonly<Record<string, { readonly amount: string }>>;
      readonly dso: {
        readonly '90_days': { readonly simple_dso: number; readonly best_possible_dso: number };
      };
    }[];
  }

  it('has the published open total, buckets and DSO', async () => {
    const { runs } = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Reference;
    const expected = runs.find((one) => one.as_of === '2013-06-30')!;
    const ended = await headless('score', LEDGER, '--as-of', '2013-06-30', '--json');
    const totals = JSON.parse(ended.stdout) as {
      open: number;
      buckets: Record<string, number>;
      dso: number;
      bestPossibleDso: number;
    };
    expect(totals.open).toBe(Number(expected.open_balance));
    for (const [bucket, { amount }] of Object.entries(expected.aging_total)) {
      expect([bucket, totals.buckets[bucket]]).toEqual([bucket, Number(amount)]);
    }
    expect(totals.dso).toBeCloseTo(expected.dso['90_days'].simple_dso, 5);
    expect(totals.bestPossibleDso).toBeCloseTo(expected.dso['90_days'].best_possible_dso, 5);
  });

  it('has the published number of open items at every step of the ladder', async () => {
    const ended = await headless('dun', LEDGER, '--as-of', '2013-06-30', '--json');
    const totals: unknown = JSON.parse(ended.stdout);
    expect(totals).toMatchObject({ stages: { none: 59, reminder: 18, formal: 7, legal: 0 } });
  });
});
