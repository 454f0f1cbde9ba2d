import { generateRandomId, type IMutationInfo } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  SheetTableService,
  TableManager,
} from '@univerjs/sheets-table';
import type { Rect } from './cell-value';
import type { BookTable } from './sheet-parts';
import type { BookCore } from './book-core';
import { toRange, toRect } from './rect';
import { DEFAULT_TABLE_STYLE, gridTableStyle } from './table-style';

/** Kept in the table's own notes: the grid has other styles than Excel. */
interface TableNotes {
  readonly style?: string;
}

/** Tables of the workbook; what Excel calls a style is kept with the table and drawn with the nearest one of the grid. */
export class BookTables {
  private readonly core: BookCore;

  constructor(core: BookCore) {
    this.core = core;
  }

  get all(): readonly BookTable[] {
    const list = this.manager.getTableList(this.core.unitId);
    return list.map(({ id }) => new GridTable(this.core, id));
  }

  add(
    sheetId: string,
    range: Rect,
    headers: readonly string[],
    showHeaders: boolean,
    name?: string,
  ): BookTable {
    const tableId = `table-${generateRandomId(8)}`;
    const target = { unitId: this.core.unitId, subUnitId: sheetId, tableId };
    const params = {
      ...target,
      name: name ?? this.freeName(),
      range: toRange(range),
      header: [...headers],
      options: { showHeader: showHeaders, tableStyleId: gridTableStyle(DEFAULT_TABLE_STYLE) },
    };
    this.core.mutate(
      [{ id: AddSheetTableMutation.id, params }],
      [{ id: DeleteSheetTableMutation.id, params: target }],
    );
    return new GridTable(this.core, tableId);
  }

  delete(tableId: string): void {
    const table = this.manager.getTableById(this.core.unitId, tableId);
    if (!table) return;
    const target = { unitId: this.core.unitId, subUnitId: table.getSubunitId(), tableId };
    const restored: IMutationInfo = {
      id: AddSheetTableMutation.id,
      params: {
        ...target,
        name: table.getDisplayName(),
        range: table.getRange(),
        header: table.getTableInfo().columns.map(({ displayName }) => displayName),
        options: { showHeader: table.isShowHeader(), tableStyleId: table.getTableStyleId() },
      },
    };
    this.core.mutate([{ id: DeleteSheetTableMutation.id, params: target }], [restored]);
  }

  private get manager(): TableManager {
    return this.core.grid.injector.get(TableManager);
  }

  private freeName(): string {
    const taken = new Set(this.all.map(({ name }) => name.toUpperCase()));
    let number = 1;
    while (taken.has(`TABLE${number}`)) number += 1;
    return `Table${number}`;
  }
}

/** A table as it stands in the grid now. */
class GridTable implements BookTable {
  readonly id: string;
  private readonly core: BookCore;

  constructor(core: BookCore, id: string) {
    this.core = core;
    this.id = id;
  }

  get sheetId(): string {
    return this.table.getSubunitId();
  }

  get name(): string {
    return this.table.getDisplayName();
  }

  set name(name: string) {
    this.configure({ name }, { name: this.name });
  }

  get range(): Rect {
    return toRect(this.table.getRange());
  }

  set range(range: Rect) {
    this.configure(
      { updateRange: { newRange: toRange(range) } },
      { updateRange: { newRange: this.table.getRange() } },
    );
  }

  get showHeaders(): boolean {
    return this.table.isShowHeader();
  }

  set showHeaders(showHeader: boolean) {
    this.configure({ options: { showHeader } }, { options: { showHeader: this.showHeaders } });
  }

  get style(): string {
    const notes = this.table.getTableMeta() as TableNotes | undefined; // undefined before a style was set, whatever its type says
    return notes?.style ?? DEFAULT_TABLE_STYLE;
  }

  set style(style: string) {
    this.core.grid.injector.get(SheetTableService).setTableMeta(this.core.unitId, this.id, { style });
    this.configure({ theme: gridTableStyle(style) }, { theme: this.table.getTableStyleId() });
  }

  private get table() {
    const table = this.core.grid.injector.get(TableManager).getTableById(this.core.unitId, this.id);
    if (!table) throw new Error(`The table ${this.id} has been deleted.`);
    return table;
  }

  private configure(config: object, before: object): void {
    this.core.edit(() => {
      const target = { unitId: this.core.unitId, subUnitId: this.sheetId, tableId: this.id };
      const id = SetSheetTableMutation.id;
      this.core.mutate(
        [{ id, params: { ...target, config } }],
        [{ id, params: { ...target, config: before } }],
      );
    });
  }
}
