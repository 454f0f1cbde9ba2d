import { policyRows, policyTable, STANDARD_POLICY } from '../../src/policy/policy';
import { policyWordsIn } from '../../src/i18n/policy-words';
import { LANGUAGES } from '../../src/i18n/language';
import { dunningLevelFunction } from '../../src/functions/dunning/dunning-level-of-days';
import { dunningNext } from '../../src/functions/dunning/dunning-next';
import { dunningScheduleFunction } from '../../src/functions/dunning/dunning-schedule-of-item';
import { dunningTable } from '../../src/functions/dunning/dunning-table';
import { spill } from '../../src/functions/runtime/spill';
import { call, cellOf, on, tableOf } from './call';

const AS_OF = on('2025-04-08');
const DUE = on('2025-04-02');
const FORMAL = on('2025-04-07');
const LEGAL = on('2025-05-02');

describe('DUNNING', () => {
  it('says of every item what to ask for, the step reached, and the next one', () => {
    const table = tableOf(dunningTable, ['A', 'B'], [DUE, AS_OF - 40], [1200, 300], AS_OF, ['R-1', 'R-2']);
    expect(table.slice(1)).toEqual([
      ['A', 'R-1', DUE, 6, 1200, 1200, 'formal', FORMAL, 'legal', LEGAL, ''],
      ['B', 'R-2', AS_OF - 40, 40, 300, 300, 'legal', on('2025-03-31'), '', '', ''],
    ]);
  });

  it('sets credits against the earliest invoice and says why an item gets no notice', () => {
    const dueDates = [DUE, DUE - 10, '', DUE, AS_OF + 60];
    const table = tableOf(
      dunningTable,
      ['A', 'A', 'A', 'B', 'C'],
      dueDates,
      [1000, 200, -300, 50, 70],
      AS_OF,
      null,
      null,
      [false, false, false, true, false],
    );
    const [first, covered, credit, disputed, early] = table.slice(1);
    expect(first?.slice(4, 7)).toEqual([1000, 900, 'formal']);
    expect(covered?.at(-1)).toMatch(/credits/);
    expect(credit?.at(-1)).toMatch(/Credit notes/);
    expect(disputed?.at(-1)).toBe('Disputed');
    expect(early?.slice(5)).toEqual([
      '',
      '',
      '',
      'reminder',
      on('2025-05-30'),
      'No step of the ladder reached yet',
    ]);
  });

  it('leaves small amounts alone', () => {
    const [, line] = tableOf(dunningTable, ['A'], [DUE], [9.99], AS_OF, null, null, null, 10);
    expect(line?.at(-1)).toMatch(/minimum/);
  });

  it('keeps a row that cannot be read in its own line', () => {
    const table = tableOf(
      dunningTable,
      ['A', 'B', 'C'],
      [DUE, 'soon', DUE],
      [1, 2, '#REF!'],
      AS_OF,
      null,
      [1, 2, 3],
    );
    expect(table[1]?.[6]).toBe('formal');
    expect(table[2]).toEqual([
      'B',
      '',
      { fault: 'wrongType', reason: 'notADate', argument: 'dueDate' },
      '',
      2,
      ...['', '', '', '', '', ''],
    ]);
    expect(table[3]?.[4]).toMatchObject({ reason: 'errorCell', argument: '#REF!' });
    expect(table.every((line) => line.length === 11)).toBe(true);
  });

  it('shows what is wrong with a column that it does not repeat', () => {
    const table = tableOf(dunningTable, ['A', 'B'], [DUE, DUE], [1, 2], AS_OF, null, ['May', DUE - 30]);
    expect(table[1]?.[5]).toMatchObject({ fault: 'wrongType', argument: 'invoiceDate' });
    expect(table[2]?.[6]).toBe('formal');
  });

  it('passes over blank rows and reads columns that lie sideways', () => {
    const upright = tableOf(dunningTable, ['A', '', 'B'], [DUE, '', DUE], [1, '', 2], AS_OF);
    expect(upright).toHaveLength(3);
    expect(spill(dunningTable, [[['A', '', 'B']], [[DUE, '', DUE]], [[1, '', 2]], [[AS_OF]]])).toEqual(
      upright,
    );
  });

  it('has no answer without rows', () => {
    expect(call(dunningTable, [''], [''], [''], AS_OF)).toMatchObject({
      fault: 'missing',
      argument: 'customer',
    });
  });

  it('climbs a ladder of its own on its own business days', () => {
    const own = [
      ['mail', 'visit'],
      [1, 4],
      ['none', 'following'],
    ] as const;
    const [, line] = tableOf(dunningTable, ['A'], [DUE], [1], DUE + 1, null, null, null, null, ...own, [
      on('2025-04-07'),
    ]);
    expect(line?.slice(6, 10)).toEqual(['mail', DUE + 1, 'visit', on('2025-04-08')]);
  });
});

describe('a dunning ladder in the sheet', () => {
  const level = (...ladder: readonly (readonly unknown[])[]) => cellOf(dunningLevelFunction, 5, ...ladder);

  it('is read side by side, steps and days', () => {
    expect(level(['first', 'second'], [1, 10])).toBe('first');
  });

  it('must have as many days as steps, rising', () => {
    expect(level(['first', 'second'], [1])).toMatchObject({ reason: 'wrongShape', argument: 'offsets' });
    expect(level(['first', 'second'], [10, 1])).toMatchObject({
      reason: 'notIncreasing',
      argument: 'offsets',
    });
    expect(cellOf(dunningLevelFunction, 5, null, [1])).toMatchObject({ fault: 'missing', argument: 'steps' });
  });
});

describe('DUNNING.LEVEL', () => {
  it('answers a column of signed days', () => {
    expect(tableOf(dunningLevelFunction, [-8, -7, 2, 3, 30, 'x'])).toEqual([
      [''],
      ['reminder'],
      ['reminder'],
      ['formal'],
      ['legal'],
      [{ fault: 'wrongType', reason: 'notANumber', argument: 'daysOverdue' }],
    ]);
  });
});

describe('DUNNING.NEXT', () => {
  it('is the first step whose business day has not come; nothing follows the last', () => {
    expect(tableOf(dunningNext, [DUE, DUE, DUE], [[DUE - 30], [FORMAL], [LEGAL]].flat())).toEqual([
      [on('2025-03-26')],
      [LEGAL],
      [''],
    ]);
  });

  it('agrees with the schedule of the item, with holidays', () => {
    const holidays = ['2025-04-04', '2025-05-01', '2025-05-02', '2025-05-05'].map(on);
    const schedule = tableOf(dunningScheduleFunction, DUE, null, null, null, null, holidays, [
      on('2025-04-27'),
    ]);
    expect(schedule.slice(1)).toEqual([
      ['reminder', on('2025-03-26')],
      ['formal', FORMAL],
      ['legal', on('2025-05-06')],
    ]);
    expect(cellOf(dunningNext, DUE, FORMAL, null, null, null, holidays)).toBe(on('2025-05-06'));
  });
});

describe('DUNNING.SCHEDULE', () => {
  it('never dates a step before the invoice, and refuses an item due before it was invoiced', () => {
    const due = on('2025-04-04');
    expect(tableOf(dunningScheduleFunction, due, on('2025-04-01'))[1]).toEqual([
      'reminder',
      on('2025-04-01'),
    ]);
    expect(call(dunningScheduleFunction, due, due + 1)).toMatchObject({
      fault: 'outOfRange',
      argument: 'dueDate',
    });
  });
});

describe('the ladder of the policy sheet', () => {
  it.each(LANGUAGES)('is understood in its own words: %s', (language) => {
    const rows = policyRows('dunningLadder', STANDARD_POLICY, policyWordsIn(language));
    const at = (key: string) => policyTable('dunningLadder').fields.findIndex((field) => field.key === key);
    const column = (key: string) => rows.map((row) => row[at(key)] ?? '');
    const ladder = [column('step'), column('offsetDays'), column('convention')] as const;
    const due = on('2025-04-02');
    const dates = (given: ReturnType<typeof tableOf>) => given.slice(1).map((line) => line[1]);
    expect(dates(tableOf(dunningScheduleFunction, due, on('2025-03-03'), ...ladder))).toEqual(
      dates(tableOf(dunningScheduleFunction, due, on('2025-03-03'))),
    );
  });
});
