import type { FunctionCall } from './book';
import type { CellValue } from './cell-value';
import { BUSY } from './cell-codec';
import { argumentsKey } from './arguments-key';

/** Cells that wait for the answer of one call, as coordinates of the grid. */
export interface WaitingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface PendingCall {
  readonly call: FunctionCall;
  readonly cells: WaitingCell[];
}

/** Results are kept up to this many cells; the oldest go first. */
const MAX_CACHED_CELLS = 4_000_000;

const carriesBusy = (args: FunctionCall['args']): boolean =>
  args.some((arg) =>
    arg?.some((row) => row.some((value) => typeof value === 'object' && value?.error === BUSY)),
  );

const sizeOf = (result: CellValue[][]): number => result.length * (result[0]?.length ?? 0);

/** Remembers what calls answered, and gathers the calls that nobody has answered yet. */
export class FunctionCalls {
  private readonly results = new Map<string, CellValue[][]>();
  private pending = new Map<string, PendingCall>();
  private cachedCells = 0;

  get hasPending(): boolean {
    return this.pending.size > 0;
  }

  /** The answer where it is known; otherwise null, and the call waits unless an argument is still being calculated. */
  answer(call: FunctionCall, cell: WaitingCell): CellValue[][] | null {
    if (carriesBusy(call.args)) return null;
    const key = `${call.name}\n${argumentsKey(call.args)}`;
    const known = this.results.get(key);
    if (known) return known;
    const waiting = this.pending.get(key);
    if (waiting) waiting.cells.push(cell);
    else this.pending.set(key, { call, cells: [cell] });
    return null;
  }

  takePending(): ReadonlyMap<string, PendingCall> {
    const taken = this.pending;
    this.pending = new Map();
    return taken;
  }

  remember(key: string, result: CellValue[][]): void {
    this.results.set(key, result);
    this.cachedCells += sizeOf(result);
  }

  /** Between calculations only: a result that a waiting cell has not fetched yet must not go. */
  trim(): void {
    for (const [key, result] of this.results) {
      if (this.cachedCells <= MAX_CACHED_CELLS) return;
      this.results.delete(key);
      this.cachedCells -= sizeOf(result);
    }
  }

  clear(): void {
    this.results.clear();
    this.pending.clear();
    this.cachedCells = 0;
  }
}
