import { NO_DATE, type DayNumber } from '../domain/calendar/day-number';
import { LANGUAGES, type Language } from '../i18n/language';
import { wordingIn } from '../i18n/wording';
import { entryDay, entryNumber, entryText } from './entry-cell';

/** What is decided about a proposed notice. */
export type Decision = 'send' | 'skip' | 'postpone';

/** The columns of a dunning schedule that say what is proposed and decided. */
const PROPOSAL_COLUMNS = [
  'customer',
  'invoiceNumber',
  'level',
  'dueDate',
  'asked',
  'currency',
  'decision',
  'notBefore',
  'note',
  'openAmount',
  'runDate',
] as const;

export type ProposalColumn = (typeof PROPOSAL_COLUMNS)[number];

/** Where each column stands in a row of cells. */
export type ProposalPlaces = Readonly<Record<ProposalColumn, number>>;

/** One proposed notice as it stands on the sheet, edited or not. */
export interface ProposedNotice {
  readonly customer: string;
  readonly invoiceNumber: string;
  readonly currency: string;
  readonly dueDate: DayNumber;
  /** Code of the step, or the word that was typed for it. */
  readonly step: string;
  readonly asked: number;
  readonly openAmount: number;
  readonly runDate: DayNumber;
  readonly decision: Decision;
  /** The first day on which it may be sent; NO_DATE for a notice that is not postponed. */
  readonly notBefore: DayNumber;
  readonly note: string;
}

/** A cell of a proposal that cannot be understood. */
export interface OddProposalCell {
  readonly column: ProposalColumn;
  readonly expected: 'decision' | 'level' | 'notBefore' | 'date' | 'number';
}

/** Whether a cell is the title of a dunning schedule, in whatever language it was written. */
export function isScheduleTitle(cell: unknown): boolean {
  return LANGUAGES.some((language) => cell === wordingIn(language).reports.dunning.title);
}

/** The columns of a row of titles; null for any other row. */
export function placesIn(cells: readonly unknown[]): ProposalPlaces | null {
  for (const language of LANGUAGES) {
    const titles = titlesIn(language);
    const places = PROPOSAL_COLUMNS.map((column) => [column, cells.indexOf(titles[column])] as const);
    // Every column is put: the names come from the same list as the type.
    if (places.every(([, at]) => at >= 0)) return Object.fromEntries(places) as ProposalPlaces;
  }
  return null;
}

function titlesIn(language: Language): Readonly<Record<ProposalColumn, string>> {
  const { reports, dunning } = wordingIn(language);
  return { ...reports.dunning.columns, ...dunning.proposal.columns };
}

/** The notice of a row; null for a blank row, the odd cell where one cannot be understood. */
export function proposedNotice(
  cells: readonly unknown[],
  places: ProposalPlaces,
  stepOf: (word: string) => string | undefined,
): ProposedNotice | OddProposalCell | null {
  const cell = (column: ProposalColumn): unknown => cells[places[column]];
  const customer = entryText(cell('customer'));
  if (customer === '') return null;
  const step = stepOf(entryText(cell('level')));
  if (step === undefined) return { column: 'level', expected: 'level' };
  const runDate = entryDay(cell('runDate'));
  if (runDate === undefined || runDate === NO_DATE) return { column: 'runDate', expected: 'date' };
  const dueDate = entryDay(cell('dueDate'));
  if (dueDate === undefined) return { column: 'dueDate', expected: 'date' };
  const asked = entryNumber(cell('asked'));
  if (asked === undefined) return { column: 'asked', expected: 'number' };
  const openAmount = entryNumber(cell('openAmount'));
  if (openAmount === undefined) return { column: 'openAmount', expected: 'number' };
  const decided = decisionOf(cell('decision'), cell('notBefore'), runDate);
  if ('expected' in decided) return decided;
  return {
    customer,
    invoiceNumber: entryText(cell('invoiceNumber')),
    currency: entryText(cell('currency')),
    dueDate,
    step,
    asked,
    openAmount,
    runDate,
    ...decided,
    note: entryText(cell('note')),
  };
}

/** A day in “Not before” postpones the notice; a blank decision sends it. */
function decisionOf(
  decisionCell: unknown,
  notBeforeCell: unknown,
  runDate: DayNumber,
): Pick<ProposedNotice, 'decision' | 'notBefore'> | OddProposalCell {
  const decision = decisionNamed(entryText(decisionCell));
  if (decision === undefined) return { column: 'decision', expected: 'decision' };
  if (decision === 'skip') return { decision, notBefore: NO_DATE };
  const notBefore = entryDay(notBeforeCell);
  if (notBefore === NO_DATE && decision === 'send') return { decision, notBefore };
  if (notBefore === undefined || notBefore <= runDate) return { column: 'notBefore', expected: 'notBefore' };
  return { decision: 'postpone', notBefore };
}

function decisionNamed(word: string): Decision | undefined {
  if (word === '') return 'send';
  const plain = word.toLowerCase();
  const decisions: readonly Decision[] = ['send', 'skip', 'postpone'];
  return decisions.find(
    (decision) =>
      decision === plain ||
      LANGUAGES.some(
        (language) => wordingIn(language).dunning.proposal.decisions[decision].toLowerCase() === plain,
      ),
  );
}
