import type { SheetContent } from '../../../preview/book/content';
import { emptyBook, emptySheet } from '../../../preview/book/empty-content';
import { openXlsx } from '../../../preview/files/open-xlsx';
import { saveXlsx } from '../../../preview/files/save-xlsx';
import { readParts } from '../../../preview/files/xlsx-parts';

type Chart = SheetContent['charts'][number];

const SHEET = 'Overdue & more';
const ROWS = [
  ['Week', 'Open', 'Late'],
  ['1', 5, 2],
  ['2', 6, 3],
];

const chartOf = (part: Partial<Chart> = {}): Chart => ({
  name: 'Chart 1',
  type: 'ColumnStacked',
  title: 'Open by age <now>',
  left: 96,
  top: 75,
  width: 288,
  height: 150,
  series: [
    { name: 'Open', values: `'${SHEET}'!$B$2:$B$3`, categories: `'${SHEET}'!$A$2:$A$3` },
    { name: 'Late', values: `'${SHEET}'!$C$2:$C$3`, categories: `'${SHEET}'!$A$2:$A$3` },
  ],
  legend: 'Bottom',
  ...part,
});

const saved = (charts: readonly Chart[], part: Partial<SheetContent> = {}): Promise<Uint8Array> =>
  saveXlsx({ ...emptyBook(), sheets: [{ ...emptySheet(SHEET), rows: ROWS, charts, ...part }] });

async function reopened(charts: readonly Chart[], part?: Partial<SheetContent>): Promise<readonly Chart[]> {
  const [sheet] = (await openXlsx(await saved(charts, part))).sheets;
  return sheet?.charts ?? [];
}

describe('the charts of a saved workbook', () => {
  test('come back with their type, cells, title, legend and place', async () => {
    expect(await reopened([chartOf()])).toEqual([chartOf()]);
  });

  test.each([
    'ColumnClustered',
    'ColumnStacked100',
    'BarClustered',
    'BarStacked',
    'Line',
    'AreaStacked',
    'Pie',
    'Doughnut',
  ])('keep the type %s', async (type) => {
    const [chart] = await reopened([chartOf({ type })]);
    expect(chart?.type).toBe(type);
  });

  test('may be several, without title or legend', async () => {
    const charts = [
      chartOf({ title: null, legend: null }),
      chartOf({ name: 'Chart 2', type: 'Line', top: 300 }),
    ];
    expect(await reopened(charts)).toEqual(charts);
  });

  test('stay where they are beside wide columns and hidden rows', async () => {
    const part = {
      columns: [{ start: 0, count: 1, pixels: 210 }],
      rowSizes: [{ start: 1, count: 2, hidden: true }],
    };
    const [chart] = await reopened([chartOf({ left: 157.5, top: 30 })], part);
    expect(chart).toMatchObject({ left: 157.5, top: 30, width: 288, height: 150 });
  });

  test('are native charts bound to their cells: no picture, no copied figure', async () => {
    const parts = readParts(await saved([chartOf()]), (path) => path.startsWith('xl/charts/chart'));
    const xml = parts.get('xl/charts/chart1.xml') ?? '';
    expect(xml).toContain('<c:barDir val="col"/><c:grouping val="stacked"/>');
    expect(xml).toContain("<c:f>'Overdue &amp; more'!$B$2:$B$3</c:f>");
  });
});
