import { fault, type Outcome } from '../../fault';
import { parseAmount } from '../../money/parse-amount';
import { cellText } from '../../ledger/cell-text';
import { statementLineOf, type StatementLine } from './statement-lines';

/** The figures of one year; a line that the range does not have is missing. */
export interface YearStatement {
  /** As the range titles it; blank where it does not. */
  readonly year: string;
  readonly lines: Readonly<Partial<Record<StatementLine, number>>>;
}

/**
 * Reads statements from a range: names of lines in one column, one column of figures a year. Answers the years newest
 * first, going by their titles where these are years, else as they stand. Working capital and net worth follow from the lines.
 */
export function readStatements(cells: readonly (readonly unknown[])[]): Outcome<YearStatement[]> {
  const lines = cells.flatMap((row) => {
    const column = row.findIndex((cell) => typeof cell === 'string' && statementLineOf(cell) !== undefined);
    const line = column < 0 ? undefined : statementLineOf(String(row[column]));
    return line === undefined ? [] : [{ line, column, row }];
  });
  const [first] = lines;
  if (first === undefined) return fault('missing', 'noEvidence', 'statements');
  const columns = Array.from({ length: Math.max(...cells.map((row) => row.length)) }, (_, column) => column);
  const years = columns
    .filter((column) => column > first.column)
    .map((column) => ({ year: titleOf(cells, column), lines: figuresOf(lines, column) }))
    .filter((year) => Object.keys(year.lines).length > 0);
  if (years.length === 0) return fault('wrongType', 'notANumber', 'statements');
  return newestFirst(years);
}

type NamedRow = { readonly line: StatementLine; readonly row: readonly unknown[] };

function figuresOf(rows: readonly NamedRow[], column: number): YearStatement['lines'] {
  const figures: Partial<Record<StatementLine, number>> = {};
  for (const { line, row } of rows) {
    const figure = figureOf(row[column]);
    // The first row of a name counts: details often repeat it further down.
    if (figure !== undefined && figures[line] === undefined) figures[line] = figure;
  }
  return figures;
}

function figureOf(cell: unknown): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string' || cell.trim() === '') return undefined;
  // Statements are in whole units, in which a comma only groups.
  const read = parseAmount(cell, '.');
  return typeof read === 'number' ? read : undefined;
}

/** The first cell of the column that looks like a year. */
function titleOf(cells: readonly (readonly unknown[])[], column: number): string {
  const titles = cells.map((row) => cellText(row[column]).trim());
  return titles.find((text) => yearIn(text) !== undefined) ?? '';
}

function yearIn(text: string): number | undefined {
  const found = /^(?:FY ?)?((?:19|20)\d{2})(?:年度?|年末|[-/.].*)?$/i.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function newestFirst(years: readonly YearStatement[]): YearStatement[] {
  const isTitled = years.every(({ year }) => yearIn(year) !== undefined);
  return isTitled ? [...years].sort((a, b) => (yearIn(b.year) ?? 0) - (yearIn(a.year) ?? 0)) : [...years];
}
