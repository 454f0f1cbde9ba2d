import type { ChartDraft } from './sheet-draft';
import { rangeOf } from './style-sheet';

/** Queues native charts. They stay bound to their cells: whoever opens the workbook sees them, with or without the add-in. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly ChartDraft[]): void {
  for (const draft of charts) addChart(sheet, draft);
}

function addChart(sheet: Excel.Worksheet, { type, title, categories, series, place }: ChartDraft): void {
  const [first, ...others] = series;
  if (first === undefined) return;
  // The values alone make one series: what Excel guesses from titles and categories differs between platforms.
  const chart = sheet.charts.add(type, rangeOf(sheet, first.values), 'Columns');
  chart.title.text = title;
  bind(chart.series.getItemAt(0), first.name, null, rangeOf(sheet, categories));
  for (const { name, values } of others) {
    bind(chart.series.add(name), name, rangeOf(sheet, values), rangeOf(sheet, categories));
  }
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  const last = {
    ...place,
    row: place.row + place.rowCount - 1,
    column: place.column + place.columnCount - 1,
  };
  const corner = (at: { row: number; column: number }): Excel.Range => sheet.getCell(at.row, at.column);
  chart.setPosition(corner(place), corner(last));
}

function bind(
  series: Excel.ChartSeries,
  name: string,
  values: Excel.Range | null,
  categories: Excel.Range,
): void {
  series.name = name;
  if (values !== null) series.setValues(values);
  series.setXAxisValues(categories);
}
