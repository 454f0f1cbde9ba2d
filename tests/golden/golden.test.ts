import { join } from 'node:path';
import { agrees } from './agrees';
import { ALL_BINDINGS } from './all-bindings';
import { checkCase } from './check-case';
import { readCases, readCasesOfFolder } from './golden-case';

const CASES = readCasesOfFolder(join(__dirname, 'cases'));
const FUNCTIONS = [...new Set(CASES.map((golden) => golden.function))];

describe('the figures that others printed or computed', () => {
  test.each(FUNCTIONS)('agree with ours: %s', (name) => {
    const results = CASES.filter((golden) => golden.function === name).map(checkCase);
    expect(results.filter(({ hasPassed }) => !hasPassed)).toEqual([]);
  });

  it('are 346, each under its own name and with its source', () => {
    expect(CASES).toHaveLength(346);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(346);
    expect(CASES.filter(({ source }) => source === '')).toEqual([]);
  });

  it('leave no bound function without a figure, and no figure with an argument that is not read', () => {
    expect([...ALL_BINDINGS.keys()].sort()).toEqual([...FUNCTIONS].sort());
    expect(CASES.map(checkCase).filter(({ remark }) => remark !== '')).toEqual([]);
  });
});

describe('the figures of a second program, written from the rules alone', () => {
  const cases = readCases(join(__dirname, 'second-program.jsonl'));
  const names = [...new Set(cases.map((golden) => golden.function))];

  test.each(names)('agree with ours: %s', (name) => {
    const results = cases.filter((golden) => golden.function === name).map(checkCase);
    expect(results.filter(({ hasPassed }) => !hasPassed)).toEqual([]);
  });
});

describe('a case that does not hold', () => {
  const golden = { id: 'x', function: 'hhi', args: { amounts: [1, 1] }, tolerance: 0, source: 'arithmetic' };

  it('fails with what was got', () => {
    expect(checkCase({ ...golden, expected: 5000 }).hasPassed).toBe(true);
    expect(checkCase({ ...golden, expected: 5000.1 })).toMatchObject({ hasPassed: false, got: 5000 });
  });

  it('fails when no rule answers the function, and says so', () => {
    expect(checkCase({ ...golden, function: 'lucky_number', expected: 7 })).toMatchObject({
      hasPassed: false,
      remark: 'unknown function',
    });
  });

  it('names the arguments that nobody reads', () => {
    expect(checkCase({ ...golden, args: { amounts: [1], mood: 'good' }, expected: 10_000 }).remark).toContain(
      'mood',
    );
  });
});

describe('an answer', () => {
  it('agrees in numbers within the tolerance, in everything else exactly', () => {
    expect(agrees(30.41, 30.4, 0.05)).toBe(true);
    expect(agrees(30.46, 30.4, 0.05)).toBe(false);
    expect(agrees('30.4', 30.4, 0.05)).toBe(false);
    expect(agrees('#N/A', '#NUM!', 1)).toBe(false);
    expect(agrees(Number.NaN, 1, 1)).toBe(false);
  });

  it('agrees element by element in lists and records, with nothing more and nothing less', () => {
    expect(agrees([1, { a: 2 }], [1, { a: 2 }], 0)).toBe(true);
    expect(agrees([1, 2, 3], [1, 2], 0)).toBe(false);
    expect(agrees({ a: 1, b: 2 }, { a: 1 }, 0)).toBe(false);
    expect(agrees({ a: 1 }, { a: 1, b: undefined }, 0)).toBe(false);
  });
});

describe('arguments as a worksheet would judge them', () => {
  const answer = (name: string, args: Record<string, unknown>): unknown =>
    ALL_BINDINGS.get(name)?.answer(args);
  const dso = { ending_ar: 100, credit_sales: 1000, days: 90 };

  it('that are texts, TRUE or FALSE where a number is wanted are #VALUE!', () => {
    expect(answer('dso_simple', { ...dso, days: '90' })).toBe('#VALUE!');
    expect(answer('dso_simple', { ...dso, days: true })).toBe('#VALUE!');
  });

  it('that are missing are #N/A, and a wrong type is told first', () => {
    expect(answer('dso_simple', { ...dso, days: null })).toBe('#N/A');
    expect(answer('dso_simple', { ...dso, days: null, ending_ar: 'x' })).toBe('#VALUE!');
    expect(answer('dso_simple', { ...dso, days: null, ending_ar: -1 })).toBe('#N/A');
  });

  it('that hold an error answer with that error', () => {
    expect(answer('dso_simple', { ...dso, days: '#DIV/0!' })).toBe('#DIV/0!');
  });

  it('that are dates may be texts or serials', () => {
    const asOf = { as_of: '2025-03-01' };
    expect(answer('days_overdue', { ...asOf, due_date: 45_688 })).toBe(29);
    expect(answer('days_overdue', { ...asOf, due_date: '2025-01-31' })).toBe(29);
    expect(answer('days_overdue', { ...asOf, due_date: 0 })).toBe('#N/A');
    expect(answer('days_overdue', { ...asOf, due_date: true })).toBe('#VALUE!');
  });

  it('that name a choice nobody knows are #VALUE!', () => {
    expect(answer('aging_bucket', { due_date: 45_688, as_of: 45_700, basis: 'posting' })).toBe('#VALUE!');
    expect(answer('early_warning', { metrics: { mood: 1 } })).toBe('#VALUE!');
    expect(answer('scorecard_v1', { inputs: { payment: 0 }, knockouts: ['rumour'] })).toBe('#VALUE!');
  });
});
