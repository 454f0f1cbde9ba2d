/** The few pictures that stand for all chart types of Excel. */
export type ChartKind = 'column' | 'bar' | 'line' | 'pie';

/** The nearest picture for a chart type such as ColumnClustered, BarStacked, LineMarkers or Doughnut. */
export const chartKind = (type: string): ChartKind => {
  if (/pie|doughnut/i.test(type)) return 'pie';
  if (/line|area|xy|scatter/i.test(type)) return 'line';
  return /^bar/i.test(type) ? 'bar' : 'column';
};
