import type { CellEdit } from './office-host-contract';

/** While somebody types into a cell, Excel turns workbook batches away, or lets those wait that asked for it. */
export class CellEditing implements CellEdit {
  #ended: Promise<void> | null = null;
  #release: () => void = () => undefined;

  get isEditing(): boolean {
    return this.#ended !== null;
  }

  begin(): void {
    if (this.#ended !== null) return;
    this.#ended = new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  end(): void {
    this.#ended = null;
    this.#release();
  }

  whenEnded(): Promise<void> {
    return this.#ended ?? Promise.resolve();
  }
}
