import type { Area, ChartDraft } from '../../excel/sheet-draft';
import type { Report, ReportChart, ReportTable } from './report';

/** Where the tables of a report stand on its sheet, each with its row of titles. */
export interface TableAreas {
  readonly figures: Area;
  readonly table: Area;
  readonly appendices: readonly Area[];
}

/** The size of a chart in standard cells. */
const SIZE = { rowCount: 15, columnCount: 9 };
/** The row on which the first chart begins: below the title and its sentences. */
const FIRST_ROW = 4;

/** The charts of a report bound to its cells, at the right of everything that is written. */
export function placedCharts(report: Report, areas: TableAreas): ChartDraft[] {
  const beside = Math.max(...widths(report)) + 1;
  return (report.charts ?? []).flatMap((chart, at) => {
    const [table, area] = tableOf(chart, report, areas);
    const rowCount = Math.min(table.rows.length, chart.rows ?? table.rows.length);
    if (rowCount === 0) return [];
    const column = (index: number): Area => ({
      row: area.row + 1,
      column: area.column + index,
      rowCount,
      columnCount: 1,
    });
    return [
      {
        type: chart.type,
        title: chart.title,
        categories: column(chart.categories),
        series: chart.series.map((index) => ({
          name: table.columns[index]?.title ?? '',
          values: column(index),
        })),
        place: placeOf(at, beside, report.isOnePage === true),
      },
    ];
  });
}

/** One below the other; on a page to print, two beside each other. */
function placeOf(at: number, beside: number, isOnePage: boolean): Area {
  const perRow = isOnePage ? 2 : 1;
  return {
    row: FIRST_ROW + Math.floor(at / perRow) * (SIZE.rowCount + 1),
    column: beside + (at % perRow) * (SIZE.columnCount + 1),
    ...SIZE,
  };
}

function tableOf({ of }: ReportChart, report: Report, areas: TableAreas): readonly [ReportTable, Area] {
  if (of === 'figures') return [report.figures, areas.figures];
  if (of === 'table') return [report.table, areas.table];
  return [report.appendices[of]?.table ?? report.table, areas.appendices[of] ?? areas.table];
}

function widths({ figures, table, appendices }: Report): number[] {
  return [figures, table, ...appendices.map((appendix) => appendix.table)].map(
    ({ columns }) => columns.length,
  );
}
