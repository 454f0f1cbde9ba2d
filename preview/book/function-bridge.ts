import { ObjectMatrix } from '@univerjs/core';
import type { FunctionDescription, FunctionExecutor } from './book';
import type { CellValue } from './cell-value';
import { BridgedFunction } from './bridged-function';
import type { Calculation } from './calculation';
import { cellAddress } from './column-letters';
import { FunctionCalls, type WaitingCell } from './function-calls';
import type { Grid } from './grid';
import { registerHelp } from './function-help';
import { runsOf } from './cell-runs';

const failed: CellValue[][] = [[{ error: '#VALUE!' }]];

/** What the bridge needs to know of the book. */
export interface BridgedBook {
  readonly sheetName: (sheetId: string) => string;
  readonly onFailure: (message: string) => void;
}

/**
 * Lets an outside party calculate functions: what one pass of the engine asks for goes out as one batch, and the cells
 * that wait for it calculate again when the answers are there.
 */
export class FunctionBridge {
  private readonly grid: Grid;
  private readonly calculation: Calculation;
  private readonly sheetName: (sheetId: string) => string;
  private readonly onFailure: (message: string) => void;
  private readonly calls = new FunctionCalls();
  private execute: FunctionExecutor | null = null;
  private underway: Promise<void> | null = null;

  constructor(grid: Grid, calculation: Calculation, book: BridgedBook) {
    this.grid = grid;
    this.calculation = calculation;
    this.sheetName = book.sheetName;
    this.onFailure = book.onFailure;
  }

  get isIdle(): boolean {
    return this.underway === null && !this.calls.hasPending;
  }

  /** Resolves when the batch that is out has been answered. */
  async answered(): Promise<void> {
    await this.underway;
  }

  register(functions: readonly FunctionDescription[], execute: FunctionExecutor): void {
    const names = functions.map(({ name }) => name);
    this.execute = execute;
    this.calls.clear();
    this.grid.functions.registerExecutors(...functions.map((each) => new BridgedFunction(each, this.answer)));
    registerHelp(this.grid.functions, functions);
    this.grid.functions.deleteFormulaAstCacheKey(...names);
    if (this.isAnyUsed(names)) this.calculation.invalidate([], true);
  }

  /** Sends what the pass that just ended has asked for. */
  send(): void {
    if (this.underway !== null) return;
    if (!this.calls.hasPending) {
      this.calls.trim();
      return;
    }
    this.underway = this.exchange().finally(() => {
      this.underway = null;
      // Calls of a pass that ended meanwhile have been waiting for this batch.
      if (this.calls.hasPending) this.send();
    });
  }

  private readonly answer = (
    name: string,
    args: (CellValue[][] | null)[],
    cell: WaitingCell,
  ): CellValue[][] | null => {
    const address = `${quoted(this.sheetName(cell.sheetId))}!${cellAddress(cell.row, cell.column)}`;
    return this.calls.answer({ name, args, address }, cell);
  };

  private async exchange(): Promise<void> {
    const batch = [...this.calls.takePending()];
    const results = await this.ask(batch.map(([, { call }]) => call));
    batch.forEach(([key], index) => this.calls.remember(key, results[index] ?? failed));
    this.calculation.invalidate(runsOf(batch.flatMap(([, { cells }]) => cells)));
    this.calculation.start();
  }

  /** An executor that fails as a whole is reported, and leaves an error in every cell that waits for it. */
  private async ask(calls: Parameters<FunctionExecutor>[0]): Promise<readonly CellValue[][][]> {
    try {
      return this.execute ? await this.execute(calls) : [];
    } catch (error) {
      this.onFailure(error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  private isAnyUsed(names: readonly string[]): boolean {
    const isUsed = (formula: string): boolean => names.some((name) => formula.toUpperCase().includes(name));
    return formulaCells(this.grid).some(({ f }) => isUsed(f));
  }
}

const formulaCells = (grid: Grid): readonly { readonly f: string }[] => {
  const cells: { readonly f: string }[] = [];
  for (const sheets of Object.values(grid.formulas.getFormulaData()))
    for (const rows of Object.values(sheets ?? {}))
      new ObjectMatrix(rows ?? {}).forValue((_row, _column, cell) => {
        if (cell) cells.push(cell);
      });
  return cells;
};

const quoted = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
