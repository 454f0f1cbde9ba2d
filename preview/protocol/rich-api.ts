import { type BatchBook, BatchRun } from './batch-run';
import type { PathRoots } from './object-paths';
import type { BatchRequest, BatchResponse } from './wire';

/** Answers the library's batches. */
export class RichApi {
  readonly #roots: PathRoots;
  readonly #book: BatchBook;
  #last: Promise<unknown> = Promise.resolve();

  constructor(roots: PathRoots, book: BatchBook) {
    this.#roots = roots;
    this.#book = book;
  }

  /** At once: services answer while a workbook batch waits for what they bring (results of functions). */
  process(request: BatchRequest): Promise<BatchResponse> {
    return new BatchRun(request, this.#roots, this.#book).run();
  }

  /** After the batches that came before, as a workbook does. */
  processInOrder(request: BatchRequest): Promise<BatchResponse> {
    const answer = this.#last.then(() => this.process(request));
    this.#last = answer;
    return answer;
  }
}
