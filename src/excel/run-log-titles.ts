import { LANGUAGES, type Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';

/** Titles of the run log's columns; a run's row has its cells in this order. */
export function runLogTitles(language: Language): string[] {
  const { titles } = wordingIn(language).reports.runLog;
  return [
    titles.run,
    titles.writtenAt,
    titles.report,
    titles.asOf,
    titles.source,
    titles.policy,
    titles.records,
    titles.totalsIn,
    titles.leftOut,
    titles.leftOutWhy,
    titles.totals,
    titles.places,
    titles.rows,
    titles.state,
  ];
}

/** Zero-based column of a run's state: empty, or taken back. */
export const STATE_COLUMN = 13;

/** Whether a cell is the first title of a run log, whatever language the workbook was in when it was begun. */
export function isRunLogTitle(cell: unknown): boolean {
  return LANGUAGES.some((language) => cell === runLogTitles(language)[0]);
}
