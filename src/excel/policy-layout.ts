import type { Language } from '../i18n/language';
import { policyWordsIn } from '../i18n/policy-words';
import { wordingIn } from '../i18n/wording';
import { policyRows, policyTable } from '../policy/policy';
import type { FieldKind, PolicyCell } from '../policy/policy-table';
import type { Policy, PolicyTableId } from '../policy/policy-tables';
import type { Area } from './sheet-draft';
import { TEXT_FORMAT } from './sheet-draft';

/** Rows above each table: its title, what it is for, and what each column means. */
export const TITLE_ROW = 0;
export const HELP_ROW = 1;
export const COLUMN_HELP_ROW = 2;
const HEADER_ROW = 3;

const FORMAT_OF_KIND: Readonly<Record<FieldKind, string>> = {
  number: 'General',
  share: '0.0%',
  rate: '0.00%',
  points: '0.##',
  days: '0',
  months: '0',
  year: '0',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
  text: TEXT_FORMAT,
  choice: TEXT_FORMAT,
};

/** One table of the policy sheet as it is placed there: the tables stand side by side, so that each can grow down. */
export interface PlacedTable {
  readonly id: PolicyTableId;
  /** Excel's name of the table, by which it is found again wherever a user moves it. */
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly columnHelp: readonly string[];
  /** Header and rows. */
  readonly area: Area;
  readonly cells: readonly (readonly PolicyCell[])[];
  /** Number formats of the rows below the header, cell by cell. */
  readonly formats: readonly (readonly string[])[];
}

export function policyTableName(id: PolicyTableId): string {
  return `AR_${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

/** Tables of a policy from a column on, with one blank column between two. */
export function layOutPolicy(
  policy: Policy,
  ids: readonly PolicyTableId[],
  firstColumn: number,
  language: Language,
): PlacedTable[] {
  const placed: PlacedTable[] = [];
  let column = firstColumn;
  for (const id of ids) {
    const table = placeTable(policy, id, column, language);
    placed.push(table);
    column += table.area.columnCount + 1;
  }
  return placed;
}

function placeTable(policy: Policy, id: PolicyTableId, column: number, language: Language): PlacedTable {
  const words = wordingIn(language).policy.tables[id];
  const { titles, columnHelp, rows, formats } =
    policyTable(id).layout === 'settings'
      ? settingsCells(policy, id, language)
      : listCells(policy, id, language);
  const area = { row: HEADER_ROW, column, rowCount: rows.length + 1, columnCount: titles.length };
  return {
    id,
    name: policyTableName(id),
    title: words.title,
    help: words.help,
    columnHelp,
    area,
    cells: [titles, ...rows],
    formats,
  };
}

type Cells = Readonly<{
  titles: string[];
  columnHelp: string[];
  rows: PolicyCell[][];
  formats: string[][];
}>;

function listCells(policy: Policy, id: PolicyTableId, language: Language): Cells {
  const { fields } = policyTable(id);
  const wording = fields.map(({ key }) => fieldWording(id, key, language));
  const written = policyRows(id, policy, policyWordsIn(language));
  // Excel's tables keep at least one row, even while there is nothing to say.
  const rows = written.length > 0 ? written : [fields.map(() => '')];
  return {
    titles: wording.map(({ label }) => label),
    columnHelp: wording.map(({ help }) => help),
    rows,
    formats: rows.map(() => fields.map(({ kind }) => FORMAT_OF_KIND[kind])),
  };
}

function settingsCells(policy: Policy, id: PolicyTableId, language: Language): Cells {
  const { setting, value, meaning } = wordingIn(language).policy;
  const { fields } = policyTable(id);
  const rows = policyRows(id, policy, policyWordsIn(language));
  return {
    titles: [setting, value, meaning],
    columnHelp: ['', '', ''],
    rows: rows.map((row, i) => [...row, fieldWording(id, fields[i]?.key ?? '', language).help]),
    formats: fields.map(({ kind }) => [TEXT_FORMAT, FORMAT_OF_KIND[kind], TEXT_FORMAT]),
  };
}

interface FieldWords {
  readonly label: string;
  readonly help: string;
}

function fieldWording(id: PolicyTableId, key: string, language: Language): FieldWords {
  // Each table's wording has exactly its fields as keys; only the pairing of both is lost to the type here.
  const fields: Readonly<Record<string, FieldWords>> = wordingIn(language).policy.tables[id].fields;
  return fields[key] ?? { label: key, help: '' };
}
