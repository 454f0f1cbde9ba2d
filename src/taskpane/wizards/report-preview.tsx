import { Body1, makeStyles } from '@fluentui/react-components';

import { DataTable } from '../parts/data-table';
import { Figures } from '../parts/figures';
import { Section } from '../parts/section';
import { useSpeech } from '../speech';
import type { Format } from '../format';
import type { CellKind, ReportTable } from './report';
import type { ReportPlan } from './report-plan';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Rows and columns that a narrow pane can show of a table; the sheet has all of them. */
const MOST_ROWS = 20;
const MOST_COLUMNS = 4;

/** Step 4 of a wizard whose plan is a report: its sentences, key figures and the beginning of its tables. */
export function ReportPreview({ plan: { heading, report } }: { plan: ReportPlan }) {
  const styles = useStyles();
  return (
    <>
      {report.sentences.map((sentence) => (
        <Body1 as="p" key={sentence} className={styles.text}>
          {sentence}
        </Body1>
      ))}
      <Figures figures={heading} />
      <TableSection title={report.title} table={report.table} />
      {report.appendices.map(({ title, table }) => (
        <TableSection key={title} title={title} table={table} />
      ))}
    </>
  );
}

function TableSection({ title, table }: { title: string; table: ReportTable }) {
  const { format, wording } = useSpeech();
  const columns = table.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ isMinor }) => isMinor !== true)
    .slice(0, MOST_COLUMNS);
  const rows = table.rows.slice(0, MOST_ROWS);
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={(_, index) => String(index)}
        columns={columns.map(({ title: name, kind, index }) => ({
          key: String(index),
          title: name,
          isFigure: !TEXTS.has(kind),
          cell: (row: ReportTable['rows'][number]) => cellText(row[index] ?? '', kind, format),
        }))}
      />
      {table.rows.length > rows.length && (
        <span>{wording.steer.moreRows(format.count(table.rows.length - rows.length))}</span>
      )}
    </Section>
  );
}

const TEXTS: ReadonlySet<CellKind> = new Set(['name', 'code', 'text', 'wideText']);

function cellText(value: string | number, kind: CellKind, format: Format): string {
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'money':
      return format.wholeMoney(value);
    case 'count':
      return format.count(value);
    case 'days':
      return format.decimal(value);
    case 'share':
      return format.share(value);
    case 'date':
      return format.day(value);
    default:
      return String(value);
  }
}
