import { isoDate } from '../domain/calendar/iso-date';
import { parseDate } from '../domain/calendar/parse-date';
import type { FieldValue, PolicyCell, PolicyField, PolicyWords } from './policy-table';

/** The value of a field as schemas check it: a blank is null where the field is optional, else undefined. */
export function valueOfCell(cell: PolicyCell, field: PolicyField, words: PolicyWords): unknown {
  const plain = typeof cell === 'string' ? cell.trim() : cell;
  if (plain === '') return field.optional === true ? null : undefined;
  if (typeof plain !== 'string') return plain;
  if (field.kind === 'date') return dateOf(plain);
  if (field.choices === undefined) return plain;
  const code = words.codeOf(plain);
  return code !== undefined && field.choices.includes(code) ? code : plain;
}

/** The cell that shows a field's value. */
export function cellOfValue(value: FieldValue, field: PolicyField, words: PolicyWords): PolicyCell {
  if (value === null) return '';
  return typeof value === 'string' && field.choices?.includes(value) === true ? words.wordOf(value) : value;
}

/** The cell as a message quotes it. */
export function quotedCell(cell: PolicyCell | undefined, field: PolicyField | undefined): string {
  if (cell === undefined) return '';
  return field?.kind === 'date' && typeof cell === 'number' && cell > 0
    ? isoDate(Math.floor(cell))
    : String(cell);
}

function dateOf(text: string): unknown {
  const read = parseDate(text);
  return typeof read === 'number' ? read : text;
}
