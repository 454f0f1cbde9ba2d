import type { Book } from '../book/book';
import { BatchActions } from './batch-actions';
import { batchError } from './batch-error';
import type { GapList } from './gap-list';
import { ObjectPaths, type PathRoots } from './object-paths';
import {
  ACTION,
  type Action,
  type ActionResult,
  type BatchError,
  type BatchRequest,
  type BatchResponse,
} from './wire';

/** The workbook as far as running a batch concerns it. */
export type BatchBook = Pick<Book, 'batch' | 'settled'>;

/**
 * One batch from first to last action. Actions in a row without waiting are one change of the book; a failing action
 * ends the batch, what came before it stays.
 */
export class BatchRun {
  readonly #actions: readonly Action[];
  readonly #paths: ObjectPaths;
  readonly #performer: BatchActions;
  readonly #book: BatchBook;
  readonly #gaps: GapList;
  readonly #results: ActionResult[] = [];
  readonly #traceIds: number[] = [];
  #next = 0;
  #isCalculated = true;
  #error: BatchError | null = null;

  constructor(request: BatchRequest, roots: PathRoots, book: BatchBook) {
    this.#actions = request.Actions;
    this.#paths = new ObjectPaths(request.ObjectPaths, roots);
    this.#performer = new BatchActions(this.#paths, roots);
    this.#book = book;
    this.#gaps = roots.gaps;
  }

  async run(): Promise<BatchResponse> {
    while (this.#next < this.#actions.length && this.#error === null) {
      const pause = this.#book.batch(() => this.#runUntilPause());
      if (pause !== null) await pause();
    }
    return {
      Results: this.#results,
      ...(this.#traceIds.length > 0 ? { TraceIds: this.#traceIds } : {}),
      ...(this.#error === null ? {} : { Error: this.#error }),
    };
  }

  #runUntilPause(): (() => Promise<void>) | null {
    for (let action = this.#actions[this.#next]; action !== undefined; action = this.#actions[this.#next]) {
      const pause = this.#attempt(action);
      if (pause !== null || this.#error !== null) return pause;
    }
    return null;
  }

  #attempt(action: Action): (() => Promise<void>) | null {
    try {
      return this.#step(action);
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  #step(action: Action): (() => Promise<void>) | null {
    if (action.ActionType === ACTION.trace) {
      this.#traceIds.push(action.Id);
      this.#done(action, null);
      return null;
    }
    if (!this.#isCalculated && this.#performer.needsCalculation(action)) return () => this.#calculate();
    if (this.#performer.mayWrite(action)) this.#isCalculated = false;
    const value = this.#performer.perform(action);
    if (value instanceof Promise) return () => this.#await(action, value);
    this.#done(action, value);
    return null;
  }

  async #calculate(): Promise<void> {
    await this.#book.settled();
    this.#isCalculated = true;
  }

  async #await(action: Action, value: Promise<unknown>): Promise<void> {
    try {
      this.#done(action, await value);
    } catch (error) {
      this.#failed(error);
    }
  }

  #done(action: Action, value: unknown): void {
    if (value !== undefined) this.#results.push({ ActionId: action.Id, Value: value });
    this.#next += 1;
  }

  #failed(error: unknown): void {
    this.#error = batchError(error, this.#next);
    if (this.#error.Code === 'NotImplemented') this.#gaps.note(this.#error.Location);
  }
}
