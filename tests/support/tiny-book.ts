import type { BookEvents, FunctionDescription, FunctionExecutor, Selection } from '../../preview/book/book';
import type { BookTable } from '../../preview/book/sheet-parts';
import type { HostedBook } from '../../preview/protocol/office-host-contract';

/** A book without cells: enough for the protocol, whose tests bring objects of their own. */
export class TinyBook implements HostedBook {
  readonly settings = new Map<string, string>();
  readonly tables: BookTable[] = [];
  selection: Selection = { sheetId: 's1', ranges: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] };
  functions: readonly FunctionDescription[] = [];
  execute: FunctionExecutor = () => Promise.resolve([]);
  /** What happened in the book, oldest first. */
  readonly log: string[] = [];
  readonly #listeners = new Map<string, Set<(detail: never) => void>>();

  batch<T>(work: () => T): T {
    this.log.push('batch');
    return work();
  }

  settled(): Promise<void> {
    this.log.push('settled');
    return Promise.resolve();
  }

  sheet(): null {
    return null;
  }

  registerFunctions(functions: readonly FunctionDescription[], execute: FunctionExecutor): void {
    this.functions = functions;
    this.execute = execute;
  }

  on<K extends keyof BookEvents>(event: K, listener: (detail: BookEvents[K]) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  emit<K extends keyof BookEvents>(event: K, detail: BookEvents[K]): void {
    // `on` is the only way in, with the listener typed by the same event.
    for (const listener of this.#listeners.get(event) ?? [])
      (listener as (detail: BookEvents[K]) => void)(detail);
  }
}
