import { areaAddress } from '../cells/area';
import { resolveReference } from '../address/reference';
import type { Area } from '../cells/area';
import type { Book } from '../../book/book';
import type { DefinedName } from '../../book/sheet-parts';

/** The cells a defined name stands for; null where it stands for a formula or a constant. */
export function nameArea(book: Book, { refersTo }: DefinedName): Area | null {
  return resolveReference(book, refersTo, null);
}

/** `Excel.NamedItemType`. */
export function nameType(book: Book, name: DefinedName): 'Range' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (nameArea(book, name) !== null) return 'Range';
  if (/#REF!/.test(name.refersTo)) return 'Error';
  if (/^(TRUE|FALSE)$/i.test(name.refersTo)) return 'Boolean';
  return Number.isFinite(Number(name.refersTo)) ? 'Double' : 'String';
}

/** What the name stands for: an address with its sheet, or a constant as it is; other formulas with their '='. */
export function nameValue(book: Book, name: DefinedName): string | number | boolean {
  const area = nameArea(book, name);
  if (area !== null) return areaAddress(area, true);
  const type = nameType(book, name);
  if (type === 'Double') return Number(name.refersTo);
  if (type === 'Boolean') return name.refersTo.toUpperCase() === 'TRUE';
  const quoted = /^"((?:[^"]|"")*)"$/.exec(name.refersTo)?.[1];
  return quoted === undefined ? `=${name.refersTo}` : quoted.replaceAll('""', '"');
}
