import { isoSerial } from './serial-date';

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** A number keeps this many digits; longer ones are identifiers such as bank accounts. */
const MOST_DIGITS = 15;

/** What a field of a text file means: a plain number, a day as yyyy-mm-dd, or a text. */
export type CsvCell =
  | { readonly kind: 'number' | 'date'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string };

/** Leading zeros, more than 15 digits, signs and thousands separators make a text: nothing of an identifier gets lost. */
export function csvCell(field: string): CsvCell {
  const date = isoSerial(field);
  if (date !== undefined) return { kind: 'date', value: date };
  if (isPlainNumber(field)) return { kind: 'number', value: Number(field) + 0 };
  return { kind: 'text', value: field };
}

const isPlainNumber = (field: string): boolean =>
  PLAIN_NUMBER.test(field) && field.replace(/\D/g, '').length <= MOST_DIGITS;
