import type { Language } from '../i18n/language';
import { letterSheetWordsIn } from '../i18n/letter-sheet-words';
import { wordingIn } from '../i18n/wording';
import { ACCOUNT_LETTERS, LETTER_KINDS, type LetterKind } from '../domain/dunning/letters/letter-kind';
import type { LetterTemplate } from '../policy/letter-book';
import { LETTER_TABLES, type LetterTableId } from '../policy/letter-tables';
import type { PolicyCell } from '../policy/policy-table';
import { CONTACT_SHEET, LETTER_SHEET } from './own-sheets';

/** One table on a sheet about letters. */
export interface PlacedLetterTable {
  readonly id: LetterTableId;
  /** Excel's name of the table, by which it is found again wherever a user moves it. */
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  readonly help: string;
  /** Zero-based first column. */
  readonly column: number;
  readonly titles: readonly string[];
  readonly columnHelp: readonly string[];
  readonly rows: readonly (readonly PolicyCell[])[];
  /** Points, by column of the table. */
  readonly widths: readonly number[];
  /** Points; texts of several lines need room. */
  readonly rowHeight?: number;
}

const TEMPLATE_WIDTHS = [110, 90, 80, 220, 400, 400];
const TEMPLATE_HEIGHT = 190;
const SENDER_WIDTHS = [110, 240, 300];
const CONTACT_WIDTHS = [180, 120, 200, 260, 110];

export function letterTableName(id: LetterTableId): string {
  return `AR_${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

/** The sheets about letters as they are made first: the standard texts, an empty sender, no contact. */
export function layOutLetterTables(language: Language): PlacedLetterTable[] {
  const senderRows = LETTER_TABLES.letterSender.write(
    LETTER_TABLES.letterSender.standard,
    letterSheetWordsIn(language),
  );
  return [templateTable(language), senderTable(language, senderRows), contactTable(language)];
}

function templateTable(language: Language): PlacedLetterTable {
  const words = letterSheetWordsIn(language);
  const { fields, ...wording } = wordingIn(language).letterSheet.templates;
  return {
    id: 'letterTemplates',
    name: letterTableName('letterTemplates'),
    sheet: LETTER_SHEET,
    ...wording,
    column: 0,
    ...headOf(Object.values(fields)),
    rows: LETTER_TABLES.letterTemplates.write(standardTemplates(), words),
    widths: TEMPLATE_WIDTHS,
    rowHeight: TEMPLATE_HEIGHT,
  };
}

/** The notices first, mildest first, then the letters about the account; each in Chinese and in English. */
function standardTemplates(): LetterTemplate[] {
  const order: LetterKind[] = [
    ...LETTER_KINDS.filter((kind) => !ACCOUNT_LETTERS.some((one) => one === kind)),
    ...ACCOUNT_LETTERS,
  ];
  return order.flatMap((letter) => [
    {
      letter,
      letterLanguage: 'chinese',
      letterChannel: 'any',
      ...wordingIn('zh-CN').letterTemplates[letter],
    },
    {
      letter,
      letterLanguage: 'english',
      letterChannel: 'any',
      ...wordingIn('en-US').letterTemplates[letter],
    },
  ]);
}

function senderTable(language: Language, rows: readonly (readonly PolicyCell[])[]): PlacedLetterTable {
  const { policy, letterSheet } = wordingIn(language);
  const { fields, ...wording } = letterSheet.sender;
  const help = Object.values(fields).map((field) => field.help);
  return {
    id: 'letterSender',
    name: letterTableName('letterSender'),
    sheet: CONTACT_SHEET,
    ...wording,
    column: 0,
    titles: [policy.setting, policy.value, policy.meaning],
    columnHelp: ['', '', ''],
    rows: rows.map((row, at) => [...row, help[at] ?? '']),
    widths: SENDER_WIDTHS,
  };
}

function contactTable(language: Language): PlacedLetterTable {
  const { fields, ...wording } = wordingIn(language).letterSheet.contacts;
  return {
    id: 'letterContacts',
    name: letterTableName('letterContacts'),
    sheet: CONTACT_SHEET,
    ...wording,
    column: SENDER_WIDTHS.length + 1,
    ...headOf(Object.values(fields)),
    // Excel's tables keep at least one row, even while there is nothing to say.
    rows: [CONTACT_WIDTHS.map(() => '')],
    widths: CONTACT_WIDTHS,
  };
}

function headOf(fields: readonly { readonly label: string; readonly help: string }[]) {
  return { titles: fields.map(({ label }) => label), columnHelp: fields.map(({ help }) => help) };
}
