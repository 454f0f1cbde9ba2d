import type { Sheet, SheetChart } from 'hucre/xlsx';
import type { SheetContent } from '../book/content';
import { DEFAULT_SIZES } from '../book/sheet-limits';
import { gridPlaces, type GridPlaces } from './grid-places';

type BookChart = SheetContent['charts'][number];
type FileChart = NonNullable<Sheet['charts']>[number];
type Grouping = 'clustered' | 'stacked' | 'percentStacked';

const PIXELS_PER_POINT = 96 / 72;

/** Charts as the file library writes them: native ones, bound to their cells. */
export function writeCharts({ charts, columns, rowSizes }: SheetContent): SheetChart[] {
  const places = {
    columns: gridPlaces(columns, DEFAULT_SIZES.defaultColumnWidth),
    rows: gridPlaces(rowSizes, DEFAULT_SIZES.defaultRowHeight),
  };
  return charts.filter(({ series }) => series.length > 0).map((chart) => writeChart(chart, places));
}

/**
 * The charts of a sheet of a file. `chartParts` are the texts of the file's charts: the library does not tell bars that
 * stand from bars that lie.
 */
export function readCharts(
  sheet: Sheet,
  sizes: Pick<SheetContent, 'columns' | 'rowSizes'>,
  chartParts: readonly string[],
): BookChart[] {
  const columns = gridPlaces(sizes.columns, DEFAULT_SIZES.defaultColumnWidth);
  const rows = gridPlaces(sizes.rowSizes, DEFAULT_SIZES.defaultRowHeight);
  return (sheet.charts ?? []).flatMap((chart, at) => {
    const type = typeOf(chart, chartParts);
    if (type === undefined || chart.anchor === undefined) return [];
    const { from, to } = chart.anchor;
    const [left, top] = [columns.start(from.col), rows.start(from.row)];
    return [
      {
        name: `Chart ${at + 1}`,
        type,
        title: chart.title ?? null,
        left: left / PIXELS_PER_POINT,
        top: top / PIXELS_PER_POINT,
        width: (columns.start(to?.col ?? from.col + 6) - left) / PIXELS_PER_POINT,
        height: (rows.start(to?.row ?? from.row + 15) - top) / PIXELS_PER_POINT,
        series: (chart.series ?? []).map(({ name, valuesRef, categoriesRef }) => ({
          values: valuesRef ?? '',
          ...(name === undefined ? {} : { name }),
          ...(categoriesRef === undefined ? {} : { categories: categoriesRef }),
        })),
        legend: legendOf(chart),
      },
    ];
  });
}

function writeChart(chart: BookChart, places: { columns: GridPlaces; rows: GridPlaces }): SheetChart {
  const { type, title, legend, series, left, top, width, height } = chart;
  const kind = writtenKind(type);
  const grouping = groupingOf(type);
  const at = (x: number, y: number) => ({
    row: places.rows.at(y * PIXELS_PER_POINT),
    col: places.columns.at(x * PIXELS_PER_POINT),
  });
  return {
    type: kind,
    ...(title === null ? { showTitle: false } : { title, altText: title }),
    series: series.map(({ name, values, categories }) => ({
      values,
      ...(name === undefined ? {} : { name }),
      ...(categories === undefined ? {} : { categories }),
    })),
    anchor: { from: at(left, top), to: at(left + width, top + height) },
    legend: legend === null ? false : LEGENDS[legend],
    ...(kind === 'bar' || kind === 'column' ? { barGrouping: grouping } : {}),
    ...((kind === 'bar' || kind === 'column') && grouping !== 'clustered' ? { overlap: 100 } : {}),
    ...(kind === 'line' ? { lineGrouping: grouping === 'clustered' ? 'standard' : grouping } : {}),
    ...(kind === 'area' ? { areaGrouping: grouping === 'clustered' ? 'standard' : grouping } : {}),
  };
}

const LEGENDS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

function legendOf({ legend }: FileChart): BookChart['legend'] {
  switch (legend) {
    case 'top':
      return 'Top';
    case 'bottom':
      return 'Bottom';
    case 'left':
      return 'Left';
    case 'right':
    case 'topRight':
      return 'Right';
    default:
      return null;
  }
}

/** The nearest of the kinds that the library writes. */
function writtenKind(type: string): SheetChart['type'] {
  if (/^doughnut/i.test(type)) return 'doughnut';
  if (/pie/i.test(type)) return 'pie';
  if (/area/i.test(type)) return 'area';
  if (/line/i.test(type)) return 'line';
  if (/scatter/i.test(type)) return 'scatter';
  return /^bar/i.test(type) ? 'bar' : 'column';
}

function groupingOf(type: string): Grouping {
  if (/stacked100/i.test(type)) return 'percentStacked';
  return /stacked/i.test(type) ? 'stacked' : 'clustered';
}

/** Excel's name of the chart's type; undefined for kinds that the workbook does not draw. */
function typeOf(chart: FileChart, parts: readonly string[]): string | undefined {
  switch (chart.kinds[0]) {
    case 'bar':
      return `${lies(chart, parts) ? 'Bar' : 'Column'}${GROUPED[chart.barGrouping ?? 'clustered']}`;
    case 'line':
      return `Line${STACKED[chart.lineGrouping ?? 'standard']}`;
    case 'area':
      return `Area${STACKED[chart.areaGrouping ?? 'standard']}`;
    case 'pie':
      return 'Pie';
    case 'doughnut':
      return 'Doughnut';
    case 'scatter':
      return 'XYScatter';
    default:
      return undefined;
  }
}

const GROUPED = {
  clustered: 'Clustered',
  standard: 'Clustered',
  stacked: 'Stacked',
  percentStacked: 'Stacked100',
};
const STACKED = { standard: '', stacked: 'Stacked', percentStacked: 'Stacked100' };

/** Whether the part that has the chart's cells draws bars that lie. */
function lies({ series }: FileChart, parts: readonly string[]): boolean {
  const cells = (series ?? []).flatMap(({ valuesRef }) => valuesRef ?? []).map(escaped);
  return parts.some(
    (xml) => xml.includes('barDir val="bar"') && cells.every((ref) => xml.includes(`>${ref}<`)),
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
