import { FIELD_SYNONYMS } from './field-synonyms';
import { LEDGER_FIELDS, type LedgerField } from './ledger-field';
import { plainTitle } from './plain-title';

/** How well a title names a field: 1 is a known name, less the more else stands in the title, 0 is not at all. */
export type TitleScore = number;

const FIELD_OF_TITLE: ReadonlyMap<string, readonly [LedgerField, TitleScore]> = new Map(
  LEDGER_FIELDS.flatMap((field) =>
    FIELD_SYNONYMS[field].map((synonym, rank) => {
      // An earlier synonym wins over a later one where two columns could hold the field.
      return [plainTitle(synonym), [field, 1 - rank / 1000]] as const;
    }),
  ),
);

const PLAIN_NAMES: ReadonlyMap<LedgerField, readonly string[]> = new Map(
  LEDGER_FIELDS.map((field) => [field, FIELD_SYNONYMS[field].map(plainTitle)]),
);

/** Shorter names than this occur inside words that mean something else. */
const SHORTEST_INSIDE = { latin: 4, chinese: 2 };

/** How well a title names a field: in full, or with other words around a known name. */
export function titleScore(title: string, field: LedgerField): TitleScore {
  const plain = plainTitle(title);
  if (plain === '') return 0;
  const exact = fieldOf(plain);
  if (exact !== undefined) return exact[0] === field ? exact[1] : 0;
  let best = 0;
  for (const name of PLAIN_NAMES.get(field) ?? []) best = Math.max(best, insideScore(plain, name));
  return best;
}

/** The share of the title that a known name covers: at most a half, so that it never beats the name itself. */
function insideScore(plain: string, name: string): number {
  const isLatin = /^[a-z0-9]+$/.test(name);
  if (name.length < (isLatin ? SHORTEST_INSIDE.latin : SHORTEST_INSIDE.chinese)) return 0;
  return plain.includes(name) ? name.length / plain.length / 2 : 0;
}

/** The field that a whole title names, also where it says the same in two languages: 客户 Customer. */
function fieldOf(plain: string): readonly [LedgerField, TitleScore] | undefined {
  const whole = FIELD_OF_TITLE.get(plain);
  if (whole !== undefined) return whole;
  const chinese = plain.replace(/[^\p{Script=Han}]/gu, '');
  if (chinese === '' || chinese === plain) return undefined;
  const other = FIELD_OF_TITLE.get(plain.replace(/\p{Script=Han}/gu, ''));
  const both = FIELD_OF_TITLE.get(chinese);
  return both?.[0] === other?.[0] ? both : undefined;
}

/** Whether a title is a known name of any field. */
export function isKnownTitle(title: string): boolean {
  return fieldOf(plainTitle(title)) !== undefined;
}
