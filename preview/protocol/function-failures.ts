import type { FunctionCall } from '../book/book';
import type { CellValue } from '../book/cell-value';
import type { FunctionAnswer } from './function-results';
import type { FunctionFailure } from './office-host-contract';

/** The calls whose latest answer was an error value, with what the add-in said about it. */
export class FunctionFailures {
  readonly #byPlace = new Map<string, FunctionFailure>();

  get list(): readonly FunctionFailure[] {
    return [...this.#byPlace.values()];
  }

  /** `answers`: one, or one for each cell of a call that was made for a range. */
  note(call: FunctionCall, answers: readonly FunctionAnswer[]): void {
    this.#byPlace.delete(placeOf(call));
    for (const { cells, message } of answers) {
      const error = cells.flat().find(isError);
      if (error === undefined) continue;
      this.#byPlace.set(placeOf(call), {
        address: call.address,
        name: call.name,
        error: error.error,
        message,
      });
      return;
    }
  }
}

/** Where a call stands: a later one at the same place replaces it. */
export function placeOf(call: FunctionCall): string {
  return `${call.address} ${call.name}`;
}

function isError(cell: CellValue): cell is { readonly error: string } {
  return typeof cell === 'object' && cell !== null;
}
