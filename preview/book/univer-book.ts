import { generateRandomId, LocaleService } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Book, BookEvents, FunctionDescription, FunctionExecutor, Selection } from './book';
import type { Rect } from './cell-value';
import type { Sheet } from './sheet';
import type { BookTable, DefinedName } from './sheet-parts';
import { BookCore } from './book-core';
import { BookNames } from './book-names';
import { BookSheets } from './book-sheets';
import { BookTables } from './book-tables';
import { Calculation } from './calculation';
import type { BookContent } from './content';
import { fromGrid } from './content-from-grid';
import { toWorkbookData } from './content-to-grid';
import { emptyBook } from './empty-content';
import { FunctionBridge } from './function-bridge';
import type { Grid } from './grid';
import { STANDARD_PAGE } from './page-settings';
import { toRange, toRect } from './rect';
import type { SheetExtras } from './sheet-extras';
import { writeFilter } from './sheet-filter';
import { headersFor } from './table-headers';

/** The workbook on the grid's engine, the same in Node and in the page. */
export class UniverBook implements Book {
  readonly settings = new Map<string, string>();
  readonly customXml = new Map<string, string>();
  readonly core: BookCore;
  private readonly bookSheets: BookSheets;
  private readonly bookTables: BookTables;
  private readonly bookNames: BookNames;
  private readonly calculation: Calculation;
  private readonly functions: FunctionBridge;

  constructor(grid: Grid) {
    this.core = new BookCore(grid);
    this.bookSheets = new BookSheets(this.core);
    this.bookTables = new BookTables(this.core);
    this.bookNames = new BookNames(this.core);
    this.calculation = new Calculation(grid, () => this.functions.send());
    this.functions = new FunctionBridge(grid, this.calculation, {
      sheetName: (id) => this.bookSheets.find(id)?.name ?? id,
      onFailure: (message) => this.core.events.emit('functionsFailed', { message }),
    });
    this.load(emptyBook());
  }

  get sheets(): readonly Sheet[] {
    return this.bookSheets.all;
  }

  sheet(id: string): Sheet | null {
    return this.bookSheets.find(id);
  }

  sheetNamed(name: string): Sheet | null {
    return this.bookSheets.named(name);
  }

  addSheet(name?: string): Sheet {
    return this.core.edit(() => this.bookSheets.add(name));
  }

  copySheet(id: string, name?: string): Sheet {
    return this.core.edit(() => this.bookSheets.copy(id, name));
  }

  deleteSheet(id: string): void {
    this.core.edit(() => this.bookSheets.delete(id));
  }

  moveSheet(id: string, position: number): void {
    this.core.edit(() => this.bookSheets.move(id, position));
  }

  get activeSheetId(): string {
    return this.core.activeSheetId;
  }

  set activeSheetId(id: string) {
    this.core.edit(() => this.bookSheets.activate(id));
  }

  get selection(): Selection {
    const service = this.core.grid.injector.get(SheetsSelectionsService);
    const ranges = service.getCurrentSelections().map(({ range }) => toRect(range));
    const first: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    return { sheetId: this.activeSheetId, ranges: ranges.length > 0 ? ranges : [first] };
  }

  set selection({ sheetId, ranges }: Selection) {
    this.core.edit(() => {
      if (sheetId !== this.activeSheetId) this.bookSheets.activate(sheetId);
      const selections = ranges.map((rect) => ({
        range: toRange(rect),
        primary: primaryOf(rect),
        style: null,
      }));
      this.core.run(SetSelectionsOperation.id, { subUnitId: sheetId, selections });
    });
  }

  get tables(): readonly BookTable[] {
    return this.bookTables.all;
  }

  addTable(sheetId: string, range: Rect, hasHeaders: boolean, name?: string): BookTable {
    return this.core.edit(() => {
      const headers = headersFor(this.core, sheetId, range, hasHeaders);
      return this.bookTables.add(sheetId, headers.range, headers.texts, true, name);
    });
  }

  deleteTable(id: string): void {
    this.core.edit(() => this.bookTables.delete(id));
  }

  get names(): readonly DefinedName[] {
    return this.bookNames.all;
  }

  setName(name: DefinedName): void {
    this.core.edit(() => this.bookNames.set(name));
    this.recalculateUsersOf(name.name);
  }

  deleteName(name: string): void {
    this.core.edit(() => this.bookNames.delete(name));
    this.recalculateUsersOf(name);
  }

  load(content: BookContent): void {
    const ids = content.sheets.map(() => `sheet-${generateRandomId(8)}`);
    this.core.open(toWorkbookData(content, ids));
    this.core.extras.reset(new Map(content.sheets.map((sheet, k) => [ids[k] ?? '', extrasOf(sheet)])));
    content.sheets.forEach(({ filter }, k) => {
      if (filter) writeFilter(this.core, ids[k] ?? '', filter);
    });
    for (const name of content.names) this.bookNames.set(name);
    refill(this.settings, content.settings);
    refill(this.customXml, new Map(content.customXml.map((xml) => [`{${generateRandomId(12)}}`, xml])));
    const active = ids[content.activeSheet];
    if (active !== undefined && active !== this.activeSheetId) this.bookSheets.activate(active);
    this.core.grid.history.clearUndoRedo(this.core.unitId);
    this.calculation.invalidate([], true);
  }

  save(): BookContent {
    this.core.flushWrites();
    return {
      ...fromGrid(this.core, this.bookSheets.all, this.tables),
      names: this.names,
      settings: new Map(this.settings),
      customXml: [...this.customXml.values()],
    };
  }

  batch<T>(work: () => T): T {
    return this.core.batch(work);
  }

  async settled(): Promise<void> {
    this.core.flushWrites();
    while (!this.calculation.isIdle || !this.functions.isIdle) {
      if (this.calculation.isIdle) await this.functions.answered();
      else await this.calculation.pass();
    }
  }

  undo(): void {
    this.core.travel(() => this.core.face.undo());
  }

  redo(): void {
    this.core.travel(() => this.core.face.redo());
  }

  registerFunctions(functions: readonly FunctionDescription[], execute: FunctionExecutor): void {
    this.functions.register(functions, execute);
  }

  on<K extends keyof BookEvents>(event: K, listener: (detail: BookEvents[K]) => void): () => void {
    return this.core.events.on(event, listener);
  }

  /** The engine remembers parsed formulas with the meaning that the name had. */
  private recalculateUsersOf(name: string): void {
    this.core.grid.functions.deleteFormulaAstCacheKey(name);
    this.calculation.invalidate([], true);
  }

  dispose(): void {
    this.calculation.dispose();
    const { injector, univer } = this.core.grid;
    const wording = injector.get(LocaleService);
    univer.dispose();
    // A timer of the engine's progress display asks for wording up to a second later, and would throw without any.
    wording.load({});
  }
}

const primaryOf = ({ row, column }: Rect) => ({
  actualRow: row,
  actualColumn: column,
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
  isMerged: false,
  isMergedMainCell: false,
});

const extrasOf = ({ charts, isProtected, visibility, page }: BookContent['sheets'][number]): SheetExtras => ({
  charts: charts.map((chart) => ({ ...chart, id: `chart-${generateRandomId(8)}` })),
  isProtected,
  isVeryHidden: visibility === 'VeryHidden',
  page: page ?? STANDARD_PAGE,
});

const refill = (map: Map<string, string>, entries: ReadonlyMap<string, string>): void => {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
};
