import { columnContent, type ColumnContent } from './column-content';
import { LEDGER_FIELDS, type ColumnMapping, type LedgerField } from './ledger-field';
import type { Certainty, MappingProposal, ProposedColumn } from './mapping-proposal';
import { titleScore } from './title-match';

interface Candidate extends ProposedColumn {
  readonly score: number;
}

/** A known name scores near 1, a name inside a title at most a half, content alone less than any title. */
const CERTAIN_FROM = 0.9;
const LIKELY_FROM = 0.15;
const CONTENT_ONLY = 0.1;
const MOSTLY = 0.6;

/**
 * Proposes which column holds which field, by the titles and by what the cells of the sample look like. A title is believed
 * only where the cells do not contradict it; cells alone make a guess, and only for what a ledger cannot do without.
 */
export function proposeMapping(
  headers: readonly string[],
  sample: readonly (readonly unknown[])[],
): MappingProposal {
  const candidates = headers.flatMap((title, column) =>
    candidatesOf(title, column, columnContent(sample, column)),
  );
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const taken = new Map<LedgerField, ProposedColumn>();
  const columns = new Set<number>();
  for (const { field, column, certainty } of candidates) {
    if (taken.has(field) || columns.has(column)) continue;
    taken.set(field, { field, column, certainty });
    columns.add(column);
  }
  const proposed = LEDGER_FIELDS.flatMap((field) => taken.get(field) ?? []);
  const mapping: ColumnMapping = Object.fromEntries(proposed.map(({ field, column }) => [field, column]));
  return { columns: proposed, mapping };
}

function candidatesOf(title: string, column: number, content: ColumnContent): readonly Candidate[] {
  return LEDGER_FIELDS.flatMap((field) => {
    const byTitle = titleScore(title, field);
    const score = byTitle > 0 ? byTitle : looksLike(field, content) ? CONTENT_ONLY : 0;
    if (score === 0 || contradicts(field, content)) return [];
    return { field, column, score, certainty: certaintyOf(score) };
  });
}

function certaintyOf(score: number): Certainty {
  if (score >= CERTAIN_FROM) return 'certain';
  return score >= LIKELY_FROM ? 'likely' : 'guess';
}

/** Whether most filled cells cannot be what the field holds. An empty column contradicts nothing. */
function contradicts(field: LedgerField, content: ColumnContent): boolean {
  if (content.filled === 0) return false;
  switch (field) {
    case 'invoiceDate':
    case 'dueDate':
    case 'paidDate':
      return content.dates < MOSTLY;
    case 'amount':
    case 'openAmount':
      return content.amounts < MOSTLY;
    case 'currency':
    case 'terms':
    case 'group':
      return content.dates > MOSTLY || content.fractions > MOSTLY;
    case 'disputed':
      return content.dates > MOSTLY || content.fractions > MOSTLY;
    case 'customer':
    case 'invoiceNumber':
      return content.fractions > MOSTLY;
  }
}

/** Guesses only for the customer and the amount: without them there is no ledger. A wrong date would go unnoticed. */
function looksLike(field: LedgerField, content: ColumnContent): boolean {
  if (content.filled === 0) return false;
  if (field === 'amount') return content.fractions > MOSTLY && content.dates < MOSTLY;
  return (
    field === 'customer' &&
    content.texts > MOSTLY &&
    content.dates === 0 &&
    content.amounts < MOSTLY &&
    content.flags < MOSTLY
  );
}
