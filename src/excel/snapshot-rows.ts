import type { Snapshot, SnapshotLine } from '../domain/monitoring/snapshot';
import { LANGUAGES, type Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';
import { TEXT_FORMAT, type DraftCell } from './sheet-draft';

/** Columns of a snapshot's row before its buckets, of which every snapshot has as many as its aging had. */
const COLUMNS = [
  'run',
  'asOf',
  'currency',
  'windowDays',
  'basis',
  'edges',
  'customer',
  'open',
  'overdue',
  'undated',
  'unapplied',
  'disputed',
  'undisputedOverdue',
  'windowSales',
  'termsDays',
  'score',
  'grade',
  'limit',
] as const;

type Column = (typeof COLUMNS)[number];

const FORMATS: Readonly<Partial<Record<Column, string>>> = {
  run: TEXT_FORMAT,
  asOf: 'yyyy-mm-dd',
  currency: TEXT_FORMAT,
  windowDays: '0',
  basis: TEXT_FORMAT,
  edges: TEXT_FORMAT,
  customer: TEXT_FORMAT,
  termsDays: '0.0',
  score: '0.0',
  grade: TEXT_FORMAT,
};

const MONEY_FORMAT = '#,##0.00';
const SEPARATOR = ', ';

/** Columns that say which snapshot a row belongs to, without its customer. */
export const HEAD_COLUMNS: readonly number[] = [0, 1, 2, 3, 4, 5];

/** How many columns the rows of a snapshot with these bucket ends have. */
export function snapshotWidth({ edges }: Pick<Snapshot, 'edges'>): number {
  return COLUMNS.length + edges.length + 2;
}

/** Number formats by column. */
export function snapshotFormats(width: number): string[] {
  return Array.from({ length: width }, (_, i) => FORMATS[COLUMNS[i] ?? 'open'] ?? MONEY_FORMAT);
}

export function snapshotTitles(width: number, language: Language): string[] {
  const { columns, store } = wordingIn(language).monitoring;
  const words: Readonly<Record<string, unknown>> = { ...columns, ...store, run: store.title };
  return Array.from({ length: width }, (_, i) => {
    const column = COLUMNS[i];
    return column === undefined ? store.bucket(i - COLUMNS.length + 1) : String(words[column]);
  });
}

/** Whether a cell is the first title of the store, whatever language the workbook was in when it was begun. */
export function isSnapshotTitle(cell: unknown): boolean {
  return LANGUAGES.some((language) => cell === wordingIn(language).monitoring.store.title);
}

/** One row a customer without the id of its run, which the writer puts in front; what is not known is a blank cell. */
export function snapshotRows(snapshot: Snapshot): DraftCell[][] {
  const { asOf, currency, windowDays, basis, edges, lines } = snapshot;
  const head: readonly DraftCell[] = [asOf, currency, windowDays, basis, edges.join(SEPARATOR)];
  return lines.map((line) => [...head, ...lineCells(line)]);
}

function lineCells(line: SnapshotLine): DraftCell[] {
  return [
    line.customer,
    line.open,
    line.overdue,
    line.undated,
    line.unapplied,
    line.disputed,
    line.undisputedOverdue,
    line.windowSales,
    line.termsDays ?? '',
    line.score ?? '',
    line.grade ?? '',
    line.limit ?? '',
    ...line.buckets,
  ];
}

/** What the head columns of a row say; null where they are no snapshot's. */
export interface SnapshotHead extends Omit<Snapshot, 'lines'> {
  readonly run: string;
}

export function headOfRow(cells: readonly unknown[]): SnapshotHead | null {
  const [run, asOf, currency, windowDays, basis, edges] = cells;
  if (typeof run !== 'string' || run === '') return null;
  if (typeof asOf !== 'number' || typeof windowDays !== 'number') return null;
  if (basis !== 'due' && basis !== 'invoice') return null;
  const ends = String(edges).split(SEPARATOR).map(Number);
  if (ends.some((end) => !Number.isInteger(end))) return null;
  return { run, asOf, currency: text(currency), windowDays, basis, edges: ends };
}

/** The customer of a row; null where somebody has put something else there. */
export function lineOfRow(
  cells: readonly unknown[],
  { edges }: Pick<Snapshot, 'edges'>,
): SnapshotLine | null {
  const at = (column: Column): unknown => cells[COLUMNS.indexOf(column)];
  const amount = (column: Column): number => Number(at(column));
  const known = (column: Column): number | null => (at(column) === '' ? null : amount(column));
  const buckets = edges.map((_, i) => Number(cells[COLUMNS.length + i]));
  const rest = [0, 1].map((i) => Number(cells[COLUMNS.length + edges.length + i]));
  const line: SnapshotLine = {
    customer: text(at('customer')),
    open: amount('open'),
    overdue: amount('overdue'),
    buckets: [...buckets, ...rest],
    undated: amount('undated'),
    unapplied: amount('unapplied'),
    disputed: amount('disputed'),
    undisputedOverdue: amount('undisputedOverdue'),
    windowSales: amount('windowSales'),
    termsDays: known('termsDays'),
    score: known('score'),
    grade: text(at('grade')) === '' ? null : text(at('grade')),
    limit: known('limit'),
  };
  return line.customer !== '' && isReadable(line) ? line : null;
}

function isReadable(line: SnapshotLine): boolean {
  const { buckets, ...figures } = line;
  const numbers = Object.values(figures).filter((value) => typeof value === 'number');
  return [...numbers, ...buckets].every(Number.isFinite);
}

function text(cell: unknown): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}
