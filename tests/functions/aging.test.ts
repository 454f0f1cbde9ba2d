import fc from 'fast-check';
import { agingBucket } from '../../src/functions/aging/aging-bucket';
import { agingTable } from '../../src/functions/aging/aging-table';
import { daysLate } from '../../src/functions/aging/days-late';
import { daysOverdueFunction } from '../../src/functions/aging/days-overdue';
import { speak } from '../../src/functions/runtime/speech';
import { spill } from '../../src/functions/runtime/spill';
import { call, cellOf, on, tableOf } from './call';

const AS_OF = on('2025-06-30');
// A: not due, 10 days, a credit, 120 days; B: without a due date, after the as-of date.
const customers = ['A', 'A', 'A', 'A', 'B', 'B'];
const invoiced = ['2025-06-15', '2025-05-21', '2025-06-10', '2025-02-01', '2025-06-01', '2025-07-01'].map(on);
const due = [on('2025-07-15'), on('2025-06-20'), '', on('2025-03-02'), '', on('2025-07-31')];
const amounts = [8000, 4000, -5000, 1500, 700, 900];

describe('AGING', () => {
  it('spills a line a customer and a total; credits, undated and later documents keep apart', () => {
    expect(tableOf(agingTable, customers, due, amounts, AS_OF, invoiced)).toEqual([
      ['Customer', 'Current', '1-30', '31-60', '61-90', '91-120', '>120', 'Undated', 'Unapplied', 'Total'],
      ['A', 8000, 4000, 0, 0, 1500, 0, 0, -5000, 8500],
      ['B', 0, 0, 0, 0, 0, 0, 700, 0, 700],
      ['Total', 8000, 4000, 0, 0, 1500, 0, 700, -5000, 9200],
    ]);
  });

  it('sets credits against the earliest debt on request', () => {
    const [, first] = tableOf(agingTable, customers, due, amounts, AS_OF, invoiced, null, 'due', 'FIFO');
    expect(first).toEqual(['A', 8000, 500, 0, 0, 0, 0, 0, 0, 8500]);
  });

  it('ages by invoice date over years, as auditors in China do', () => {
    const table = tableOf(
      agingTable,
      ['A'],
      [''],
      [10],
      AS_OF,
      [on('2023-06-29')],
      [365, 730, 1095],
      'invoice',
    );
    expect(table[0]).toEqual([
      'Customer',
      'Future',
      '0-365',
      '366-730',
      '731-1095',
      '>1095',
      'Undated',
      'Unapplied',
      'Total',
    ]);
    expect(table[1]).toEqual(['A', 0, 0, 0, 10, 0, 0, 0, 10]);
  });

  it('keeps rows that cannot be read out of the sums and says how many, and why the first', () => {
    const table = tableOf(
      agingTable,
      ['A', 'A', 'B', ''],
      [due[0], 'soon', due[1], due[1]],
      [10, 20, '#N/A', 5],
      AS_OF,
    );
    expect(table.slice(1, 3)).toEqual([
      ['A', 10, 0, 0, 0, 0, 0, 0, 0, 10],
      ['Total', 10, 0, 0, 0, 0, 0, 0, 0, 10],
    ]);
    expect(table[3]?.slice(0, 3)).toEqual([
      '3 rows left out',
      { fault: 'wrongType', reason: 'notADate', argument: 'dueDate' },
      '',
    ]);
    expect(table.every((line) => line.length === 10)).toBe(true);
  });

  it('passes over rows that are blank in every column, wherever they stand', () => {
    const table = tableOf(
      agingTable,
      ['A', '', 'B', null],
      [due[1], '', due[1], null],
      [1, '', 2, null],
      AS_OF,
    );
    expect(table.map((line) => line[0])).toEqual(['Customer', 'A', 'B', 'Total']);
  });

  it('reads a blank due date the same whether it comes as a gap or as 0', () => {
    const undated = (blank: unknown) => tableOf(agingTable, ['A'], [blank], [7], AS_OF)[1]?.[7];
    expect([undated(''), undated(null), undated(0)]).toEqual([7, 7, 7]);
  });

  it('reads columns that lie sideways', () => {
    const sideways = [[customers], [due], [amounts], [[AS_OF]], [invoiced]];
    expect(spill(agingTable, sideways)).toEqual(
      tableOf(agingTable, customers, due, amounts, AS_OF, invoiced),
    );
  });

  it('has no answer without rows, with columns of different lengths, or with edges that do not rise', () => {
    expect(call(agingTable, [''], [''], [''], AS_OF)).toMatchObject({
      fault: 'missing',
      argument: 'customer',
    });
    expect(call(agingTable, ['A', 'B'], [1], [1], AS_OF)).toMatchObject({ reason: 'wrongShape' });
    expect(call(agingTable, ['A'], due.slice(0, 1), [1], AS_OF, null, [30, 10])).toMatchObject({
      fault: 'outOfRange',
      reason: 'notIncreasing',
    });
  });

  it('speaks Chinese where the user does', () => {
    speak('zh-CN');
    const titles = tableOf(agingTable, ['甲'], due.slice(0, 1), [1], AS_OF)[0];
    speak('en-US');
    expect(titles?.[0]).toBe('客户');
    expect(titles?.at(-1)).toBe('合计');
  });

  it('adds up to the same total however credits are treated', () => {
    const row = fc.record({
      customer: fc.constantFrom('A', 'B', 'C'),
      due: fc.integer({ min: AS_OF - 200, max: AS_OF + 60 }),
      amount: fc.integer({ min: -500, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const totals = ['separate', 'age', 'fifo'].map((treatment) => {
          const table = tableOf(
            agingTable,
            rows.map(({ customer }) => customer),
            rows.map((item) => item.due),
            rows.map(({ amount }) => amount),
            AS_OF,
            null,
            null,
            'due',
            treatment,
          );
          const total = table.at(-1)?.map(Number) ?? [];
          expect(total.slice(1, -1).reduce((sum, part) => sum + part, 0)).toBe(total.at(-1));
          return total.at(-1);
        });
        const expected = rows.reduce((sum, { amount }) => sum + amount, 0);
        expect(totals).toEqual([expected, expected, expected]);
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });
});

describe('AGING.BUCKET', () => {
  it('answers a column row by row, by due date or by invoice date', () => {
    expect(tableOf(agingBucket, [AS_OF, AS_OF - 1, '', AS_OF - 121], AS_OF)).toEqual([
      ['Current'],
      ['1-30'],
      [{ fault: 'missing', reason: 'blank', argument: 'dueDate' }],
      ['>120'],
    ]);
    expect(cellOf(agingBucket, AS_OF, AS_OF, null, 'invoice')).toBe('0-30');
  });
});

describe('DAYSOVERDUE', () => {
  it('answers a column, days left negative when signed, and stops at payment', () => {
    expect(tableOf(daysOverdueFunction, [AS_OF - 3, AS_OF + 7], AS_OF)).toEqual([[3], [0]]);
    expect(tableOf(daysOverdueFunction, [AS_OF - 3, AS_OF + 7], AS_OF, true)).toEqual([[3], [-7]]);
    expect(tableOf(daysOverdueFunction, [AS_OF - 30, AS_OF - 30], AS_OF, false, 0, [AS_OF - 20, ''])).toEqual(
      [[10], [30]],
    );
  });

  it('counts nothing within the grace and everything beyond it', () => {
    expect(tableOf(daysOverdueFunction, [AS_OF - 5, AS_OF - 6], AS_OF, false, 5)).toEqual([[0], [6]]);
  });
});

describe('DAYSLATE', () => {
  const late = [
    [1000, 3000],
    [on('2025-01-31'), on('2025-02-28')],
    [on('2025-02-20'), on('2025-02-20')],
  ] as const;

  it('weighs by amount, early payments negative or as nothing', () => {
    expect(cellOf(daysLate, ...late)).toBe((1000 * 20 - 3000 * 8) / 4000);
    expect(cellOf(daysLate, ...late, true)).toBe(5);
  });

  it('cannot divide when nothing has been paid', () => {
    expect(cellOf(daysLate, [1000], [on('2025-01-31')], [''])).toMatchObject({ fault: 'zeroDivision' });
  });
});
