import type { CellEdit } from './office-host-contract';
import { Signal } from './signal';

/** While somebody types into a cell, Excel turns workbook batches away, or lets those wait that asked for it. */
export class CellEditing implements CellEdit {
  #ended: Signal | null = null;

  get isEditing(): boolean {
    return this.#ended !== null;
  }

  begin(): void {
    this.#ended ??= new Signal();
  }

  end(): void {
    this.#ended?.give();
    this.#ended = null;
  }

  whenEnded(): Promise<void> {
    return this.#ended?.given ?? Promise.resolve();
  }
}
