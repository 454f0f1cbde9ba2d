import { parseA1 } from './a1';

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const ROW_COLUMN = /^(R\d*C\d*|R\d*|C\d*)$/i;

/** A sheet's name as formulas and addresses write it: quoted where it could be read as something else. */
export function quoteSheetName(name: string): string {
  const isPlain = PLAIN.test(name) && parseA1(name) === null && !ROW_COLUMN.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Takes a reference apart into the name of its sheet (null = none given) and the rest. */
export function splitSheetName(reference: string): {
  readonly sheetName: string | null;
  readonly rest: string;
} {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(reference);
  if (quoted?.[1] !== undefined && quoted[2] !== undefined) {
    return { sheetName: quoted[1].replaceAll("''", "'"), rest: quoted[2] };
  }
  const mark = reference.indexOf('!');
  if (mark <= 0) return { sheetName: null, rest: reference };
  return { sheetName: reference.slice(0, mark), rest: reference.slice(mark + 1) };
}

/** Whether Excel lets a sheet have this name. */
export function isSheetName(name: string): boolean {
  if (name.length === 0 || name.length > 31) return false;
  if (/[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'")) return false;
  return name.toLowerCase() !== 'history';
}
