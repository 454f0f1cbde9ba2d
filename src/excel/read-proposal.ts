import { NO_DATE, type DayNumber } from '../domain/calendar/day-number';
import { policyWordsIn } from '../i18n/policy-words';
import { wordingIn } from '../i18n/wording';
import { cellAddress } from './cell-address';
import { entryDay, entryText } from './entry-cell';
import { problem, type Problem, type Result } from './problem';
import {
  isScheduleTitle,
  placesIn,
  proposedNotice,
  type ProposalPlaces,
  type ProposedNotice,
} from './proposal-rows';
import { readCells } from './read-cells';
import { readHead } from './read-head';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { sourceAt } from './source-at';
import type { SourceRange } from './source';

/** A dunning schedule of the workbook as it stands now, edits and all. */
export interface Proposal {
  readonly sheet: string;
  readonly runDate: DayNumber;
  readonly notices: readonly ProposedNotice[];
  /** The first cell that cannot be understood: nothing is decided from half of what somebody typed. */
  readonly odd: Problem | null;
}

/** The dunning schedules of the workbook, the latest first; `steps` are the codes that a level may have. */
export function readProposals(steps: readonly string[], ctx: RunContext): Promise<Result<Proposal[]>> {
  return runExcel<Proposal[]>(async (context) => {
    const proposals: Proposal[] = [];
    for (const sheet of await scheduleSheets(context)) {
      const proposal = await readProposal(context, sheet, steps, ctx);
      if (proposal === null) continue;
      if ('problem' in proposal) return proposal;
      proposals.push(proposal);
    }
    return proposals
      .map((proposal, at) => ({ proposal, at }))
      .sort(latestFirst)
      .map(({ proposal }) => proposal);
  });
}

interface Placed {
  readonly proposal: Proposal;
  readonly at: number;
}

/** Of two of one day, the one further right was written later. */
function latestFirst(a: Placed, b: Placed): number {
  return b.proposal.runDate - a.proposal.runDate || b.at - a.at;
}

async function scheduleSheets(context: Excel.RequestContext): Promise<SourceRange[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const looked = worksheets.items.map((sheet) => ({
    name: sheet.name,
    corner: sheet.getRange('A1').load('values'),
    used: sheet.getUsedRangeOrNullObject(true).load('address'),
  }));
  await context.sync();
  return looked
    .filter(({ corner, used }) => !used.isNullObject && isScheduleTitle(corner.values[0]?.[0]))
    .map(({ name, used }) => sourceAt(name, used.address));
}

/** Null for a schedule without a notice. */
async function readProposal(
  context: Excel.RequestContext,
  source: SourceRange,
  steps: readonly string[],
  ctx: RunContext,
): Promise<Result<Proposal | null>> {
  const head = await readHead(context, source);
  const titleRow = head.values.findIndex((cells) => placesIn(cells) !== null);
  const places = placesIn(head.values[titleRow] ?? []);
  if (places === null) return null;
  const words = policyWordsIn(ctx.language);
  const stepOf = (word: string): string | undefined =>
    steps.find((step) => step === (words.codeOf(word) ?? word));
  const body = { ...source, row: source.row + titleRow + 1, rowCount: source.rowCount - titleRow - 1 };
  const reading: Reading = { notices: [], runDate: NO_DATE, isAtEnd: false, odd: null };
  const take = (rows: unknown[][], first: number): void => {
    takeRows(reading, rows, { row: body.row + first, source, places, stepOf }, ctx);
  };
  const columns = Array.from({ length: source.columnCount }, (_, column) => column);
  const stopped = await readCells(context, body, columns, take, ctx);
  const { notices, runDate, odd } = reading;
  return stopped ?? (runDate === NO_DATE ? null : { sheet: source.sheet, runDate, notices, odd });
}

interface Reading {
  readonly notices: ProposedNotice[];
  /** The day of the first row's run. */
  runDate: DayNumber;
  isAtEnd: boolean;
  odd: Problem | null;
}

interface Place {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly source: SourceRange;
  readonly places: ProposalPlaces;
  readonly stepOf: (word: string) => string | undefined;
}

/** Takes the notices down to the first blank row: what follows it are other tables. */
function takeRows(
  reading: Reading,
  rows: readonly unknown[][],
  place: Place,
  { language }: RunContext,
): void {
  for (const [at, cells] of rows.entries()) {
    if (reading.isAtEnd) return;
    if (reading.runDate === NO_DATE) reading.runDate = entryDay(cells[place.places.runDate]) ?? NO_DATE;
    const notice = proposedNotice(cells, place.places, place.stepOf);
    if (notice === null) reading.isAtEnd = true;
    else if (!('expected' in notice)) reading.notices.push(notice);
    else {
      const column = place.places[notice.column];
      const { dunning } = wordingIn(language);
      const expected = { ...dunning.expected, date: dunning.log.aDate, number: dunning.log.aNumber };
      reading.isAtEnd = true;
      reading.odd = problem('entryNotUnderstood', {
        sheet: place.source.sheet,
        cell: cellAddress(place.row + at, place.source.column + column),
        found: entryText(cells[column]),
        because: expected[notice.expected],
      });
    }
  }
}
