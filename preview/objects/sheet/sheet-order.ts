import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';

/** The sheets in the order of their tabs, all or only those a person sees. */
export function sheetsInOrder(book: Book, visibleOnly: boolean): readonly Sheet[] {
  return visibleOnly ? book.sheets.filter(({ visibility }) => visibility === 'Visible') : book.sheets;
}

/** The nearest sheet after (1) or before (-1) this one; null at the end. */
export function neighbour(book: Book, sheet: Sheet, direction: 1 | -1, visibleOnly: boolean): Sheet | null {
  const all = book.sheets;
  for (let place = position(book, sheet) + direction; place >= 0 && place < all.length; place += direction) {
    const candidate = all[place];
    if (candidate !== undefined && (!visibleOnly || candidate.visibility === 'Visible')) return candidate;
  }
  return null;
}

export function position(book: Book, sheet: Sheet): number {
  return book.sheets.findIndex(({ id }) => id === sheet.id);
}

/** Whether this is the only sheet that a person sees: it can be neither hidden nor deleted. */
export function isLastVisible(book: Book, sheet: Sheet): boolean {
  return sheetsInOrder(book, true).every(({ id }) => id === sheet.id);
}
