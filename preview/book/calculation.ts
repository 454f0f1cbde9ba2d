import { type ICommandInfo } from '@univerjs/core';
import {
  type IDirtyUnitSheetNameMap,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Grid } from './grid';

/** The part of the engine's trigger that collects what has become stale; it declares these members private. */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: ISetFormulaCalculationStartMutation;
  _generateDirty(commands: ICommandInfo[]): ISetFormulaCalculationStartMutation;
  _mergeDirty(
    a: ISetFormulaCalculationStartMutation,
    b: ISetFormulaCalculationStartMutation,
  ): ISetFormulaCalculationStartMutation;
}

interface Notification {
  readonly functionsExecutedState?: number;
}

type DirtyRanges = ISetFormulaCalculationStartMutation['dirtyRanges'];

const nextMacrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const noNames: IDirtyUnitSheetNameMap = {};
const ONLY_LOCAL = { onlyLocal: true };

/** How long a change waits for others to come with it before they are calculated together. */
const PAUSE = 10;

/**
 * Drives the engine's calculation: one pass at a time, soon after a change or at once where somebody waits for it. The
 * engine by itself would stop and restart a pass when another change comes, and two passes spoil each other.
 */
export class Calculation {
  private readonly grid: Grid;
  private isRunning = false;
  private isTakingOver = false;
  private isDisposed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiters: (() => void)[] = [];
  private readonly onPassEnd: () => void;

  constructor(grid: Grid, onPassEnd: () => void) {
    this.grid = grid;
    this.onPassEnd = onPassEnd;
    grid.commands.onCommandExecuted((command) => {
      this.takeOverSoon();
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      if ((command.params as Notification).functionsExecutedState !== undefined) this.endPass();
    });
  }

  /** Whether nothing is stale and nothing is being calculated. */
  get isIdle(): boolean {
    return !this.isRunning && this.trigger._waitingCommandQueue.length === 0;
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
  }

  /** Marks cells as stale, or all formulas. */
  invalidate(dirtyRanges: DirtyRanges, forceCalculation = false): void {
    const params: ISetFormulaCalculationStartMutation = {
      dirtyRanges,
      forceCalculation,
      dirtyNameMap: noNames,
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      options: null,
    };
    this.grid.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, ONLY_LOCAL);
  }

  /** Resolves when one pass over all that is stale is done; at once when nothing is. */
  async pass(): Promise<void> {
    this.start();
    if (this.isRunning) await new Promise<void>((resolve) => this.waiters.push(resolve));
    // What the results of a pass set off is in the queue by the next turn.
    await nextMacrotask();
  }

  /** Begins what is waiting, unless a pass runs: two at a time would spoil each other. */
  start(): void {
    const { trigger } = this;
    if (this.isRunning || trigger._waitingCommandQueue.length === 0) return;
    this.takeOver();
    clearTimeout(this.timer);
    const stale = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, stale);
    this.isRunning = true;
    const params = { ...trigger._executingDirtyData };
    void this.grid.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, ONLY_LOCAL);
  }

  /** The engine's own listener may come after this one: its timer is there once the turn is over. */
  private takeOverSoon(): void {
    if (this.isTakingOver) return;
    this.isTakingOver = true;
    queueMicrotask(() => {
      this.isTakingOver = false;
      if (this.isDisposed) return;
      this.takeOver();
      if (this.isRunning || this.trigger._waitingCommandQueue.length === 0) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.start(), PAUSE);
    });
  }

  private takeOver(): void {
    clearTimeout(this.trigger._setTimeoutKey);
  }

  /** Exists from the first workbook on. The engine declares its collecting members private. */
  private get trigger(): Trigger {
    return this.grid.injector.get(TriggerCalculationController) as unknown as Trigger;
  }

  private endPass(): void {
    this.isRunning = false;
    this.onPassEnd();
    const waiters = this.waiters;
    this.waiters = [];
    for (const resolve of waiters) resolve();
  }
}
