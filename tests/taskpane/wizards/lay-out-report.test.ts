import { layOutReport } from '../../../src/taskpane/wizards/lay-out-report';
import type { Report } from '../../../src/taskpane/wizards/report';

const REPORT: Report = {
  sheetName: 'Scores',
  title: 'Customer credit scores',
  sentences: ['As of 2026-06-30'],
  figures: {
    columns: [
      { title: 'Total', kind: 'text' },
      { title: 'Open', kind: 'money' },
    ],
    rows: [['EUR', 12.5]],
  },
  table: {
    columns: [
      { title: 'Customer', kind: 'name' },
      { title: 'Open', kind: 'money', highlights: [{ when: { kind: 'above', number: 0 }, tone: 'bad' }] },
      { title: 'Score', kind: 'days' },
    ],
    rows: [
      ['=1+1', 12.5, null],
      ['Beacon', 0, 80],
    ],
  },
  appendices: [
    { title: 'Left out', table: { columns: [{ title: 'Reason', kind: 'text' }], rows: [['Paid']] } },
  ],
  frozenColumns: 1,
};

describe('laying out a report', () => {
  const draft = layOutReport(REPORT);

  it('places title, sentences, figures, table and appendix one below the other', () => {
    expect(draft.rows.map((row) => row.join('|'))).toEqual([
      'Customer credit scores||',
      'As of 2026-06-30||',
      'Total|Open|',
      'EUR|12.5|',
      '||',
      'Customer|Open|Score',
      '=1+1|12.5|',
      'Beacon|0|80',
      '||',
      'Left out||',
      'Reason||',
      'Paid||',
    ]);
  });

  it('gives every row the width of the widest, so that it is written as one block', () => {
    expect(new Set(draft.rows.map((row) => row.length))).toEqual(new Set([3]));
    expect(draft.columnWidths).toHaveLength(3);
  });

  it('freezes down to the titles of the table and filters the table alone', () => {
    expect(draft.freeze).toEqual({ rows: 6, columns: 1 });
    expect(draft.filter).toEqual({ row: 5, column: 0, rowCount: 3, columnCount: 3 });
  });

  it('sets the text format wherever a text stands, so that none is ever a formula', () => {
    const formatOf = (row: number, column: number): string | undefined =>
      draft.styles
        .filter(
          ({ area, numberFormat }) =>
            numberFormat !== undefined &&
            row >= area.row &&
            row < area.row + area.rowCount &&
            column >= area.column &&
            column < area.column + area.columnCount,
        )
        .at(-1)?.numberFormat;
    const unguarded = draft.rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        typeof cell === 'string' && cell !== '' && formatOf(r, c) !== '@' ? [cell] : [],
      ),
    );
    expect(unguarded).toEqual([]);
  });

  it('colours only the rows of the table', () => {
    expect(draft.highlights.map(({ area }) => area)).toEqual([
      { row: 6, column: 1, rowCount: 2, columnCount: 1 },
    ]);
  });

  it('has no filter when there is nothing to filter', () => {
    const empty = layOutReport({ ...REPORT, table: { ...REPORT.table, rows: [] } });
    expect(empty.filter).toBeNull();
    expect(empty.highlights).toEqual([]);
  });
});
