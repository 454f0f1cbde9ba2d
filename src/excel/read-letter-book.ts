import type { Language } from '../i18n/language';
import { letterSheetWordsIn } from '../i18n/letter-sheet-words';
import { wordingIn } from '../i18n/wording';
import type { LetterBook } from '../policy/letter-book';
import { LETTER_TABLES, type AnyLetterTable, type LetterTableId } from '../policy/letter-tables';
import type { PolicyProblem } from '../policy/policy-problem';
import type { PolicyCell } from '../policy/policy-table';
import { unknownPlaceholders } from '../policy/tables/letter-templates';
import { cellAddress, rangeAddress } from './cell-address';
import { letterTableName } from './letter-layout';
import { problem, type Problem, type Result } from './problem';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { sourceAt } from './source-at';
import type { SourceRange } from './source';

interface Body {
  readonly cells: PolicyCell[][];
  readonly place: SourceRange;
}

type Bodies = Readonly<Record<LetterTableId, Body | null>>;

/** What the user's sheets say about letters; a table that is missing says what is standard. */
export function readLetterBook({ language }: RunContext): Promise<Result<LetterBook>> {
  return runExcel<LetterBook>(async (context) => {
    const tables = (Object.keys(LETTER_TABLES) as LetterTableId[]).map((id) => ({
      id,
      table: context.workbook.tables.getItemOrNullObject(letterTableName(id)).load('name'),
    }));
    await context.sync();
    const ranges = tables.map(({ id, table }) => ({
      id,
      range: table.isNullObject ? null : loadBody(table),
    }));
    await context.sync();
    const bodies = Object.fromEntries(
      ranges.map(({ id, range }) => [id, range === null ? null : bodyOf(range)]),
    );
    // The keys come from the same list as the type.
    return bookOf(bodies as Bodies, language);
  });
}

function loadBody(table: Excel.Table): Excel.Range {
  const range = table.getDataBodyRange().load('values, address');
  range.worksheet.load('name');
  return range;
}

function bodyOf(range: Excel.Range): Body {
  // Excel's types leave the values of cells open.
  return { cells: range.values as PolicyCell[][], place: sourceAt(range.worksheet.name, range.address) };
}

function bookOf(
  { letterTemplates, letterSender, letterContacts }: Bodies,
  language: Language,
): Result<LetterBook> {
  const words = letterSheetWordsIn(language);
  const templates = LETTER_TABLES.letterTemplates.read(letterTemplates?.cells ?? [], words);
  if (!templates.ok)
    return problemAt(templates.problems, LETTER_TABLES.letterTemplates, letterTemplates, language);
  const sender = LETTER_TABLES.letterSender.read(letterSender?.cells ?? [], words);
  if (!sender.ok) return problemAt(sender.problems, LETTER_TABLES.letterSender, letterSender, language);
  const contacts = LETTER_TABLES.letterContacts.read(letterContacts?.cells ?? [], words);
  if (!contacts.ok)
    return problemAt(contacts.problems, LETTER_TABLES.letterContacts, letterContacts, language);
  return { templates: templates.value, sender: sender.value, contacts: contacts.value };
}

function problemAt(
  [found]: readonly PolicyProblem[],
  table: AnyLetterTable,
  body: Body | null,
  language: Language,
): Problem {
  if (found === undefined || body === null) throw new Error('Letters that cannot be read have no problem.');
  const because = wordingIn(language).policy.expected[found.expected];
  const text = quoted(found);
  const { sheet } = body.place;
  const cell = cellOf(found, table, body.place);
  return problem('lettersInvalid', { sheet, cell, because, ...(text === undefined ? {} : { found: text }) });
}

/** Of a long text only the names that nobody knows. */
function quoted({ expected, found }: PolicyProblem): string | undefined {
  if (expected === 'mandatoryPlaceholders') return undefined;
  if (expected !== 'knownPlaceholders' || found === undefined) return found;
  return unknownPlaceholders(found)
    .map((name) => `{${name}}`)
    .join(' ');
}

function cellOf(
  { row, field, expected }: PolicyProblem,
  { layout, fields }: AnyLetterTable,
  place: SourceRange,
): string {
  if (row === undefined) return rangeAddress(place);
  const ofList = Math.max(
    0,
    fields.findIndex(({ key }) => key === field),
  );
  const ofSetting = expected === 'aKnownSetting' || expected === 'onlyOnce' ? 0 : 1;
  return cellAddress(place.row + row, place.column + (layout === 'settings' ? ofSetting : ofList));
}
