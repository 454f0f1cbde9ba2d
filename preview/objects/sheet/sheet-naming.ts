import { fail } from '../../protocol/api-error';
import { isSheetName } from '../address/sheet-name';
import { text } from '../arguments';
import type { Book } from '../../book/book';

/** A name that a sheet may get: InvalidArgument where Excel allows none such, ItemAlreadyExists where it is taken. */
export function freeSheetName(book: Book, given: unknown, ownId: string | null): string {
  const name = text(given);
  if (!isSheetName(name)) fail('InvalidArgument');
  const taken = book.sheets.some(
    (sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  return taken
    ? fail('ItemAlreadyExists', 'A resource with the same name or identifier already exists.')
    : name;
}
