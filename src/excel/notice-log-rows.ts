import { flagOf } from '../domain/ledger/flag-words';
import { NOTICE_STATES, type LoggedNotice, type NoticeState } from '../domain/dunning/notice-log';
import { NO_DATE } from '../domain/calendar/day-number';
import { LANGUAGES, type Language } from '../i18n/language';
import { policyWordsIn } from '../i18n/policy-words';
import { wordingIn } from '../i18n/wording';
import { entryDay, entryNumber, entryText } from './entry-cell';
import { TEXT_FORMAT, type DraftCell } from './sheet-draft';

/** The columns of the log of notices, the run's id first; the last five are for people to fill in. */
export const LOG_COLUMNS = [
  'run',
  'runDate',
  'customer',
  'currency',
  'invoiceNumber',
  'dueDate',
  'level',
  'place',
  'openAmount',
  'asked',
  'state',
  'note',
  'promiseDate',
  'disputed',
  'blockedUntil',
  'outcome',
] as const;

export type LogColumn = (typeof LOG_COLUMNS)[number];

const DATE_FORMAT = 'yyyy-mm-dd';
const MONEY_FORMAT = '#,##0.00';

const FORMATS: Readonly<Partial<Record<LogColumn, string>>> = {
  runDate: DATE_FORMAT,
  dueDate: DATE_FORMAT,
  promiseDate: DATE_FORMAT,
  blockedUntil: DATE_FORMAT,
  place: '0',
  openAmount: MONEY_FORMAT,
  asked: MONEY_FORMAT,
  disputed: 'General',
};

export const LOG_FORMATS: readonly string[] = LOG_COLUMNS.map((column) => FORMATS[column] ?? TEXT_FORMAT);

/** Points, by column. */
export const LOG_WIDTHS: readonly number[] = LOG_COLUMNS.map((column) =>
  column === 'customer' || column === 'note' || column === 'outcome' ? 150 : 84,
);

export function logTitles(language: Language): string[] {
  const { titles } = wordingIn(language).dunning.log;
  return LOG_COLUMNS.map((column) => titles[column]);
}

/** Whether a cell is the log's first title, whatever language it was begun in. */
export function isLogTitle(cell: unknown): boolean {
  return LANGUAGES.some((language) => cell === wordingIn(language).dunning.log.titles.run);
}

/** What a row of the log holds beside what the next run needs of it. */
export interface LogEntry extends LoggedNotice {
  readonly asked: number;
  readonly note: string;
}

/** The cells of an entry after the run's id. */
export function cellsOfEntry(entry: LogEntry, language: Language): DraftCell[] {
  const { states } = wordingIn(language).dunning.log;
  const dayCell = (day: number): DraftCell => (day === NO_DATE ? '' : day);
  return [
    entry.runDate,
    entry.customer,
    entry.currency,
    entry.invoiceNumber,
    dayCell(entry.dueDate),
    policyWordsIn(language).wordOf(entry.step),
    entry.level + 1,
    entry.openAmount,
    entry.asked,
    states[entry.state],
    entry.note,
    dayCell(entry.promiseDate),
    '',
    dayCell(entry.blockedUntil),
    '',
  ];
}

/** A cell of the log that cannot be understood. */
export interface OddCell {
  readonly column: LogColumn;
  readonly expected: 'aDate' | 'aNumber' | 'aState' | 'aDispute';
}

/** The notice of a row of cells; null for a blank row, the odd cell where one cannot be understood. */
export function noticeOfRow(
  cells: readonly unknown[],
  codeOf: (word: string) => string,
): LoggedNotice | OddCell | null {
  const cell = (column: LogColumn): unknown => cells[LOG_COLUMNS.indexOf(column)];
  const customer = entryText(cell('customer'));
  if (customer === '') return null;
  const runDate = entryDay(cell('runDate'));
  if (runDate === undefined || runDate === NO_DATE) return { column: 'runDate', expected: 'aDate' };
  const dueDate = entryDay(cell('dueDate'));
  if (dueDate === undefined) return { column: 'dueDate', expected: 'aDate' };
  const promiseDate = entryDay(cell('promiseDate'));
  if (promiseDate === undefined) return { column: 'promiseDate', expected: 'aDate' };
  const blockedUntil = entryDay(cell('blockedUntil'));
  if (blockedUntil === undefined) return { column: 'blockedUntil', expected: 'aDate' };
  const openAmount = entryNumber(cell('openAmount'));
  if (openAmount === undefined) return { column: 'openAmount', expected: 'aNumber' };
  const state = stateOf(entryText(cell('state')));
  if (state === undefined) return { column: 'state', expected: 'aState' };
  const disputed = disputeOf(cell('disputed'));
  if (disputed === undefined) return { column: 'disputed', expected: 'aDispute' };
  return {
    runDate,
    customer,
    currency: entryText(cell('currency')),
    invoiceNumber: entryText(cell('invoiceNumber')),
    dueDate,
    step: codeOf(entryText(cell('level'))),
    level: (entryNumber(cell('place')) ?? 1) - 1,
    openAmount,
    state,
    promiseDate,
    disputed,
    blockedUntil,
  };
}

/** The state of a word in any language; a blank cell was sent. */
function stateOf(word: string): NoticeState | undefined {
  if (word === '') return 'sent';
  const plain = word.toLowerCase();
  return NOTICE_STATES.find(
    (state) =>
      state === plain ||
      LANGUAGES.some((language) => wordingIn(language).dunning.log.states[state].toLowerCase() === plain),
  );
}

function disputeOf(cell: unknown): number | 'all' | undefined {
  if (typeof cell === 'boolean') return cell ? 'all' : 0;
  if (typeof cell === 'number') return cell > 0 ? cell : 0;
  const text = entryText(cell);
  if (text === '') return 0;
  const flag = flagOf(text);
  if (flag !== undefined) return flag === 1 ? 'all' : 0;
  const amount = entryNumber(text);
  return amount === undefined || amount < 0 ? undefined : amount;
}
