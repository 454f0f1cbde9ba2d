import type { Book } from '../../preview/book/book';
import { createHeadlessBook } from '../../preview/book/headless-book';
import { installNodeHost } from '../../preview/node/install-node-host';
import type { NodeHost } from '../../preview/node/start-node-host';
import { createObjectModel } from '../../preview/objects/workbook-objects';
import { functionsMetadata } from '../../src/functions/metadata';

/** An empty workbook whose AR functions are answered by the add-in's own, over the protocol of the library. */
export interface LiveFunctions {
  readonly book: Book;
  readonly host: NodeHost['host'];
  dispose(): void;
}

/** At most once in a test file: the functions register with the library that is there when their module is loaded. */
export async function startLiveFunctions(): Promise<LiveFunctions> {
  const book = createHeadlessBook();
  const metadata = functionsMetadata('en-US', 'https://localhost:3000');
  const functions = { namespace: 'AR', metadata };
  const excel = await installNodeHost(globalThis, { book, model: createObjectModel(book), functions });
  await import('../../src/functions/register');
  await excel.host.functionsReady;
  return {
    book,
    host: excel.host,
    dispose: () => {
      excel.dispose();
      book.dispose();
    },
  };
}
