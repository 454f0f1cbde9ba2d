import { fail } from '../../protocol/api-error';
import { parseA1 } from './a1';
import { text } from '../arguments';
import type { Book } from '../../book/book';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const ROW_COLUMN = /^(R\d*C?\d*|C\d*)$/i;

/** Whether a table or a name may be called this. */
function isDefinableName(name: string): boolean {
  return NAME.test(name) && parseA1(name) === null && !ROW_COLUMN.test(name);
}

/** A name that a table or defined name may get: names of tables and defined names are unique together. */
export function freeDefinedName(book: Book, given: unknown, ownId: string | null): string {
  const name = text(given);
  if (!isDefinableName(name)) fail('InvalidArgument');
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const taken =
    book.tables.some((table) => table.id !== ownId && same(table.name)) ||
    book.names.some((n) => same(n.name));
  return taken
    ? fail('ItemAlreadyExists', 'A resource with the same name or identifier already exists.')
    : name;
}
