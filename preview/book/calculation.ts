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

/**
 * Drives the engine's calculation: starts what is waiting at once instead of after the engine's pause, and knows when it
 * is done.
 */
export class Calculation {
  private readonly grid: Grid;
  private isRunning = false;
  private waiters: (() => void)[] = [];
  private readonly onPassEnd: () => void;

  constructor(grid: Grid, onPassEnd: () => void) {
    this.grid = grid;
    this.onPassEnd = onPassEnd;
    grid.commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.isRunning = true;
    });
    grid.commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      if ((command.params as Notification).functionsExecutedState !== undefined) this.endPass();
    });
  }

  /** Whether nothing is stale and nothing is being calculated. */
  get isIdle(): boolean {
    return !this.isRunning && this.trigger._waitingCommandQueue.length === 0;
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
    // A stopped pass is begun again by the engine within the same turn.
    await nextMacrotask();
  }

  /** Begins what is waiting, unless a pass runs: two at a time would spoil each other. */
  start(): void {
    const { trigger } = this;
    if (this.isRunning || trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    const stale = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, stale);
    this.isRunning = true;
    const params = { ...trigger._executingDirtyData };
    void this.grid.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, ONLY_LOCAL);
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
