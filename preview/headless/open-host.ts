import type { Book } from '../book/book';
import type { BookContent } from '../book/content';
import { createHeadlessBook } from '../book/headless-book';
import { installNodeHost } from '../node/install-node-host';
import { createObjectModel } from '../objects/workbook-objects';

/** Opens a workbook in the host without a window, as the Excel of the global object, for as long as the work takes. */
export async function withWorkbook<T>(
  content: BookContent,
  language: 'en-US' | 'zh-CN',
  work: (book: Book) => Promise<T>,
): Promise<T> {
  const book = createHeadlessBook({ language });
  book.load(content);
  const host = await installNodeHost(globalThis, { book, model: createObjectModel(book), language });
  try {
    return await work(book);
  } finally {
    host.dispose();
    book.dispose();
  }
}
