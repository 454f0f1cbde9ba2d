import { fault, type Outcome } from '../fault';
import { cellText, isBlankCell } from './cell-text';
import { LEDGER_FIELDS } from './ledger-field';
import { isKnownTitle, titleScore } from './title-match';

/** The row of column titles of a grid. */
export interface Header {
  /** Zero-based row inside the grid; records start in the row after it. */
  readonly headerRow: number;
  /** Titles by column, trimmed; '' where there is none. */
  readonly headers: readonly string[];
  /** 2 where the titles stand in two rows, of which `headerRow` is the lower. */
  readonly titleRows: 1 | 2;
}

const ROWS_SEARCHED = 50;
/** One known title may be chance, as in a report called Balance; two beside each other are not. */
const FEWEST_FIELDS = 2;

/**
 * Finds the row that names the columns among the first 50, under report titles, dates and blank rows.
 * A title that two rows share (客户 above 编号) is joined. Fault: no row names at least two fields.
 */
export function findHeader(head: readonly (readonly unknown[])[]): Outcome<Header> {
  let headerRow = -1;
  let bestScore = 0;
  for (const [row, cells] of head.slice(0, ROWS_SEARCHED).entries()) {
    const score = headerScore(cells.map(titleOf));
    if (score > bestScore) [headerRow, bestScore] = [row, score];
  }
  if (headerRow < 0) return fault('missing', 'noHeader');
  const titles = (head[headerRow] ?? []).map(titleOf);
  const below = (head[headerRow + 1] ?? []).map(titleOf);
  const joined = joinTitles(titles, below);
  return headerScore(joined) > bestScore && isTitleRow(head[headerRow + 1] ?? [])
    ? { headerRow: headerRow + 1, headers: joined, titleRows: 2 }
    : joinAbove(head, headerRow, titles);
}

/** How many fields the titles name, with a little more for known names; 0 when too few. */
function headerScore(titles: readonly string[]): number {
  const fields = LEDGER_FIELDS.filter((field) => titles.some((title) => titleScore(title, field) > 0));
  const known = titles.filter(isKnownTitle).length;
  return fields.length >= FEWEST_FIELDS && known > 0 ? fields.length + known / 100 : 0;
}

/** Where a row of titles spans the one that was found, as in 客户 over 编号, both together are the title. */
function joinAbove(
  head: readonly (readonly unknown[])[],
  headerRow: number,
  titles: readonly string[],
): Header {
  const one: Header = { headerRow, headers: titles, titleRows: 1 };
  const above = head[headerRow - 1] ?? [];
  if (!isTitleRow(above) || above.filter((cell) => !isBlankCell(cell)).length < 2) return one;
  const joined = joinTitles(above.map(titleOf), titles);
  return headerScore(joined) > headerScore(titles) ? { headerRow, headers: joined, titleRows: 2 } : one;
}

function joinTitles(above: readonly string[], below: readonly string[]): readonly string[] {
  const length = Math.max(above.length, below.length);
  return Array.from({ length }, (_, column) => {
    const lower = below[column] ?? '';
    // A known title below says everything; the one above it may only be a heading that spans several columns.
    return isKnownTitle(lower) ? lower : `${above[column] ?? ''}${lower}`;
  });
}

function isTitleRow(cells: readonly unknown[]): boolean {
  return cells.every((cell) => isBlankCell(cell) || (typeof cell === 'string' && !/\d{3}/.test(cell)));
}

function titleOf(cell: unknown): string {
  return cellText(cell)
    .replace(/^\ufeff/, '')
    .trim();
}
