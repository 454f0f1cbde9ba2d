import { isoDate } from '../../domain/calendar/iso-date';
import type { Finding } from '../../domain/ledger/finding';
import type { LedgerField } from '../../domain/ledger/ledger-field';
import { cellAddress } from '../../excel/cell-address';
import type { SourceRange } from '../../excel/source';
import type { Language } from '../../i18n/language';
import { wordingIn } from '../../i18n/wording';
import { figureTextIn } from './figure-text';
import type { StatedFinding } from './job';

const DATE_FIELDS: readonly (LedgerField | undefined)[] = ['invoiceDate', 'dueDate', 'paidDate'];

/** Findings in words, each with the cell to go to. */
export function stateFindings(
  findings: readonly Finding[],
  source: SourceRange,
  language: Language,
): StatedFinding[] {
  const { findings: sentences, reports } = wordingIn(language);
  const readText = readTextIn(language);
  return findings.map((finding) => {
    const { kind, row, column, field, raw } = finding;
    const detail = { raw, read: readText(finding), field: field === undefined ? '' : reports.fields[field] };
    return {
      finding,
      sheet: source.sheet,
      cell: cellAddress(source.row + row, source.column + column),
      text: sentences[kind](detail),
    };
  });
}

/** What a cell was read as: a day as ISO text, an amount in the language's grouping. */
function readTextIn(language: Language): (finding: Finding) => string {
  const text = figureTextIn(language);
  return ({ read, field }) => {
    if (typeof read !== 'number') return read ?? '';
    return DATE_FIELDS.includes(field) ? isoDate(read) : text.money(read);
  };
}
