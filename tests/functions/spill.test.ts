import fc from 'fast-check';
import { fault, isFault } from '../../src/domain/fault';
import { rowFunction, tableFunction } from '../../src/functions/runtime/function-definition';
import {
  columnOf,
  count,
  date,
  listOf,
  money,
  optional,
  rowsOf,
} from '../../src/functions/runtime/parameter';
import { spill } from '../../src/functions/runtime/spill';

const named = (name: string) => ({
  'en-US': { name, description: name },
  'zh-CN': { name, description: name },
});
const word = { title: '', description: '', formula: '', remark: '' };
const words = { 'en-US': word, 'zh-CN': word };

const share = rowFunction({
  words,
  id: 'SHARE',
  parameters: [
    money('part', named('part')),
    money('whole', named('whole')),
    optional(count('factor', named('factor'))),
  ],
  answer: 'ratio',
  example: { inputs: [1, 4], answer: 0.25 },
  source: 'arithmetic',
  compute: (part, whole, factor) =>
    whole === 0 ? fault('zeroDivision', 'zero', 'whole') : (part / whole) * (factor ?? 1),
});

const largest = rowFunction({
  id: 'LARGEST',
  words,
  parameters: [optional(listOf(count('edges', named('edges'))))],
  answer: 'number',
  example: { inputs: [[1, 2]], answer: 2 },
  source: 'arithmetic',
  compute: (edges) => (edges === undefined ? -1 : Math.max(...edges)),
});

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('a function that is given single cells', () => {
  test('answers in one cell', () => {
    expect(spill(share, [[[1]], [[4]]])).toEqual([[0.25]]);
  });

  test('takes its own default for an argument that is left out, whether at the end or as a blank cell', () => {
    expect(spill(share, [[[1]], [[4]], null])).toEqual([[0.25]]);
    expect(spill(share, [[[1]], [[4]], [['']]])).toEqual([[0.25]]);
    expect(spill(share, [[[1]], [[4]], [[2]]])).toEqual([[0.5]]);
  });

  test('says which required argument is missing', () => {
    expect(spill(share, [[[1]], null])).toEqual({ fault: 'missing', reason: 'blank', argument: 'whole' });
  });
});

describe('a function that is given columns', () => {
  test('answers row by row, and one cell stands for every row', () => {
    expect(spill(share, [column(1, 2, 3), [[4]]])).toEqual(column(0.25, 0.5, 0.75));
  });

  test('keeps a fault in the row it belongs to, with the name of the argument', () => {
    expect(spill(share, [column(1, 'x', 3), column(4, 4, 0)])).toEqual([
      [0.25],
      [{ fault: 'wrongType', reason: 'notANumber', argument: 'part' }],
      [{ fault: 'zeroDivision', reason: 'zero', argument: 'whole' }],
    ]);
  });

  test('passes the error of an input cell on in its row and names the error, not the argument', () => {
    expect(spill(share, [column(1, '#N/A'), [[4]]])).toEqual([
      [0.25],
      [{ fault: 'missing', reason: 'errorCell', argument: '#N/A' }],
    ]);
  });

  test('tells the fault of a lone cell in every row, but that of an argument before it first', () => {
    const notANumber = { fault: 'wrongType', reason: 'notANumber' };
    expect(spill(share, [column(1, 'x'), [['y']]])).toEqual([
      [{ ...notANumber, argument: 'whole' }],
      [{ ...notANumber, argument: 'part' }],
    ]);
  });

  test('refuses ranges of different sizes instead of guessing which rows belong together', () => {
    expect(spill(share, [column(1, 2, 3), column(4, 4)])).toEqual({
      fault: 'wrongType',
      reason: 'wrongShape',
      argument: 'whole',
    });
  });

  test('spills sideways and over a rectangle as well', () => {
    expect(spill(share, [[[1, 2]], [[4]]])).toEqual([[0.25, 0.5]]);
    const rectangle = [
      [1, 2],
      [3, 4],
    ];
    expect(spill(share, [rectangle, [[4]]])).toEqual([
      [0.25, 0.5],
      [0.75, 1],
    ]);
  });

  test('gives each row the answer that the row alone would get', () => {
    const cell = fc.oneof(
      fc.integer({ min: -9, max: 9 }),
      fc.constantFrom<unknown>('', null, 'text', '#N/A', true),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const together = spill(share, [pairs.map(([part]) => [part]), pairs.map(([, whole]) => [whole])]);
        const alone = pairs.map(([part, whole]) => spill(share, [[[part]], [[whole]]]));
        expect(together).toEqual(alone.flat());
      }),
      { seed: 20261123 },
    );
  });
});

describe('an argument that is a list', () => {
  test('is taken whole, leaves blank cells out and does not shape the answer', () => {
    expect(spill(largest, [column(30, '', 90)])).toEqual([[90]]);
  });

  test('counts as left out when the range is blank', () => {
    expect(spill(largest, [column('', null)])).toEqual([[-1]]);
    expect(spill(largest, [null])).toEqual([[-1]]);
  });

  test('is at fault as a whole when one member cannot be read', () => {
    expect(spill(largest, [column(30, 'x')])).toEqual({
      fault: 'wrongType',
      reason: 'notANumber',
      argument: 'edges',
    });
  });
});

test('a date argument reads serials, so that a column of due dates spills', () => {
  const daysUntil = rowFunction({
    id: 'DAYSUNTIL',
    words,
    parameters: [date('dueDate', named('dueDate')), date('asOf', named('asOf'))],
    answer: 'days',
    example: { inputs: ['2026-01-02', '2026-01-01'], answer: 1 },
    source: 'arithmetic',
    compute: (dueDate, asOf) => dueDate - asOf,
  });
  expect(spill(daysUntil, [column(46000, 46010.7, ''), [[46000]]])).toEqual([
    [0],
    [10],
    [{ fault: 'missing', reason: 'blank', argument: 'dueDate' }],
  ]);
});

describe('arguments that are columns side by side', () => {
  const weighted = rowFunction({
    id: 'WEIGHTED',
    words,
    parameters: [columnOf(money('amounts', named('amounts'))), columnOf(count('days', named('days')))],
    answer: 'days',
    example: { inputs: [[1], [2]], answer: 2 },
    source: 'arithmetic',
    compute: (amounts, days) =>
      amounts.reduce((sum, amount, row) => sum + amount * (days[row] ?? Number.NaN), 0),
  });

  test('stay aligned: a blank cell is a zero in its row, and rows blank in all columns are dropped', () => {
    expect(spill(weighted, [column(10, '', 20, ''), column(1, 5, 2, '')])).toEqual([[50]]);
  });

  test('may lie in a row instead of a column', () => {
    expect(spill(weighted, [[[10, 20]], column(1, 2)])).toEqual([[50]]);
  });

  test('must have the same length', () => {
    expect(spill(weighted, [column(10, 20), column(1)])).toMatchObject({
      reason: 'wrongShape',
      argument: 'days',
    });
  });
});

describe('a function that answers with a table', () => {
  const listing = tableFunction({
    id: 'LISTING',
    words,
    parameters: [rowsOf(money('amounts', named('amounts')))],
    example: { inputs: [[1]], answer: [['amount'], [1]] },
    source: 'arithmetic',
    compute: (amounts) => [['amount'], ...amounts.map((amount) => [isFault(amount) ? amount : amount * 2])],
  });

  test('spills its titles and lines, and a faulty row keeps its own error instead of costing the table', () => {
    expect(spill(listing, [column(1, 'x', 3)])).toEqual([
      ['amount'],
      [2],
      [{ fault: 'wrongType', reason: 'notANumber', argument: 'amounts' }],
      [6],
    ]);
  });
});
