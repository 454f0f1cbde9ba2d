import { createHeadlessBook } from '../../../preview/book/headless-book';
import { installNodeHost } from '../../../preview/node/install-node-host';
import { createObjectModel } from '../../../preview/objects/workbook-objects';
import type { Book } from '../../../preview/book/book';
import type { NodeHost } from '../../../preview/node/start-node-host';

/** The add-in's own library on the preview's workbook: what a test of the object model talks to. */
export interface ExcelWorkbook {
  readonly book: Book;
  readonly host: NodeHost;
  dispose(): void;
}

/** A workbook with the one empty sheet Sheet1; `Excel` is global until it is disposed. */
export async function openExcelWorkbook(): Promise<ExcelWorkbook> {
  const book = createHeadlessBook();
  const host = await installNodeHost(globalThis, { book, model: createObjectModel(book) });
  return {
    book,
    host,
    dispose: () => {
      host.dispose();
      book.dispose();
    },
  };
}

/** The code and the message of the error that a batch ends with. */
export async function errorOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'no error';
}
