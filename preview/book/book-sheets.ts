import { generateRandomId } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import type { Sheet } from './sheet';
import type { BookCore } from './book-core';
import { DEFAULT_SIZES, FIRST_COLUMNS, FIRST_ROWS } from './sheet-limits';
import { UniverSheet } from './univer-sheet';

/** The sheets of the workbook in the order of their tabs. A sheet stays the same object as long as it lives. */
export class BookSheets {
  private readonly core: BookCore;
  private readonly known = new Map<string, UniverSheet>();

  constructor(core: BookCore) {
    this.core = core;
  }

  get all(): readonly UniverSheet[] {
    return this.core.workbook.getSheets().map((sheet) => this.of(sheet.getSheetId()));
  }

  find(id: string): UniverSheet | null {
    return this.core.workbook.getSheetBySheetId(id) ? this.of(id) : null;
  }

  /** Names of sheets are the same in capitals and small letters. */
  named(name: string): UniverSheet | null {
    const wanted = name.toUpperCase();
    return this.all.find((sheet) => sheet.name.toUpperCase() === wanted) ?? null;
  }

  add(name?: string): Sheet {
    const id = `sheet-${generateRandomId(8)}`;
    const size = { rowCount: FIRST_ROWS, columnCount: FIRST_COLUMNS, ...DEFAULT_SIZES };
    const sheet = { id, name: name ?? this.freeName(), ...size };
    this.keepActive(() => this.core.run(InsertSheetCommand.id, { index: this.all.length, sheet }));
    return this.of(id);
  }

  /** The copy stands at the end. */
  copy(id: string, name?: string): Sheet {
    const before = new Set(this.all.map((sheet) => sheet.id));
    this.keepActive(() => this.core.run(CopySheetCommand.id, { subUnitId: id }));
    const copy = this.all.find((sheet) => !before.has(sheet.id));
    if (!copy) throw new Error(`The sheet ${id} could not be copied.`);
    const { charts, isProtected } = this.core.extras.of(id);
    const ownCharts = charts.map((chart) => ({ ...chart, id: `chart-${generateRandomId(8)}` }));
    this.core.extras.change(this.core.unitId, copy.id, { charts: ownCharts, isProtected });
    this.move(copy.id, this.all.length - 1);
    if (name !== undefined) this.core.run(SetWorksheetNameCommand.id, { subUnitId: copy.id, name });
    return copy;
  }

  delete(id: string): void {
    if (this.all.length === 1) throw new Error('The only sheet of a workbook cannot be deleted.');
    this.core.run(RemoveSheetCommand.id, { subUnitId: id });
  }

  move(id: string, position: number): void {
    this.core.run(SetWorksheetOrderCommand.id, {
      subUnitId: id,
      order: Math.min(position, this.all.length - 1),
    });
  }

  activate(subUnitId: string): void {
    this.core.run(SetWorksheetActiveOperation.id, { subUnitId });
  }

  private of(id: string): UniverSheet {
    const sheet = this.known.get(id) ?? new UniverSheet(this.core, id);
    this.known.set(id, sheet);
    return sheet;
  }

  private keepActive(work: () => void): void {
    const { activeSheetId } = this.core;
    this.core.isQuiet = true;
    try {
      work();
      if (this.core.workbook.getActiveSheet().getSheetId() !== activeSheetId) this.activate(activeSheetId);
    } finally {
      this.core.isQuiet = false;
    }
  }

  private freeName(): string {
    let number = this.all.length + 1;
    while (this.named(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
