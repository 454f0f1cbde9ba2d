import { type BatchBook, BatchRun } from './batch-run';
import type { PathRoots } from './object-paths';
import type { BatchRequest, BatchResponse } from './wire';

/** Answers the library's batches, one at a time and in the order they came. */
export class RichApi {
  readonly #roots: PathRoots;
  readonly #book: BatchBook;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(roots: PathRoots, book: BatchBook) {
    this.#roots = roots;
    this.#book = book;
  }

  process(request: BatchRequest): Promise<BatchResponse> {
    const answer = this.#queue.then(() => new BatchRun(request, this.#roots, this.#book).run());
    this.#queue = answer;
    return answer;
  }
}
