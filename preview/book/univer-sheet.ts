import type { CellStyle } from './cell-style';
import type { CellInput, CellValue, Rect } from './cell-value';
import type { Sheet } from './sheet';
import type { Chart, ConditionalFormat, ConditionalRule } from './sheet-parts';
import type { BookCore } from './book-core';
import { SheetCells } from './sheet-cells';
import { SheetCharts } from './sheet-charts';
import { SheetConditionals } from './sheet-conditionals';
import { readFilter, type SheetFilter, writeFilter } from './sheet-filter';
import { SheetLayout } from './sheet-layout';
import { SheetTab } from './sheet-tab';
import { insertCells, removeCells } from './sheet-shift';
import { SheetStyles } from './sheet-styles';

/** A worksheet of the grid. Reading sees everything written so far; each change is a step of its own outside a batch. */
export class UniverSheet extends SheetTab implements Sheet {
  readonly cells: SheetCells;
  private readonly styles: SheetStyles;
  private readonly layout: SheetLayout;
  private readonly conditionals: SheetConditionals;
  private readonly drawings: SheetCharts;

  constructor(core: BookCore, id: string) {
    super(core, id);
    this.cells = new SheetCells(core, id);
    this.styles = new SheetStyles(core, id, this.cells);
    this.layout = new SheetLayout(core, id);
    this.conditionals = new SheetConditionals(core, id);
    this.drawings = new SheetCharts(core, id);
  }

  readValues(rect: Rect): CellValue[][] {
    this.core.flushWrites();
    return this.cells.values(rect);
  }

  readFormulas(rect: Rect): CellValue[][] {
    this.core.flushWrites();
    return this.cells.formulas(rect);
  }

  readText(rect: Rect): string[][] {
    this.core.flushWrites();
    return this.styles.texts(rect);
  }

  write(rect: Rect, cells: readonly (readonly CellInput[])[]): void {
    this.core.batch(() => this.cells.write(rect, cells));
  }

  clear(rect: Rect, what: 'All' | 'Contents' | 'Formats'): void {
    this.core.edit(() => this.cells.clear(rect, what));
  }

  usedRect(valuesOnly: boolean): Rect | null {
    this.core.flushWrites();
    return this.cells.usedRect(valuesOnly);
  }

  styleAt(row: number, column: number): CellStyle {
    this.core.flushWrites();
    return this.styles.at(row, column);
  }

  applyStyle(rect: Rect, style: CellStyle): void {
    this.core.edit(() => this.styles.apply(rect, style));
  }

  writeNumberFormats(rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    this.core.edit(() => this.styles.applyFormats(rect, formats));
  }

  columnWidth(column: number): number {
    return this.layout.columnWidth(column);
  }

  setColumnWidth(column: number, columnCount: number, pixels: number): void {
    this.core.edit(() => this.layout.setColumnWidth(column, columnCount, pixels));
  }

  rowHeight(row: number): number {
    return this.layout.rowHeight(row);
  }

  setRowHeight(row: number, rowCount: number, pixels: number): void {
    this.core.edit(() => this.layout.setRowHeight(row, rowCount, pixels));
  }

  isRowHidden(row: number): boolean {
    return this.layout.isHidden('row', row);
  }

  setRowHidden(row: number, rowCount: number, hidden: boolean): void {
    this.core.edit(() => this.layout.setHidden('row', row, rowCount, hidden));
  }

  isColumnHidden(column: number): boolean {
    return this.layout.isHidden('column', column);
  }

  setColumnHidden(column: number, columnCount: number, hidden: boolean): void {
    this.core.edit(() => this.layout.setHidden('column', column, columnCount, hidden));
  }

  get freeze(): { rows: number; columns: number } {
    return this.layout.freeze;
  }

  set freeze(freeze: { rows: number; columns: number }) {
    this.core.edit(() => {
      this.layout.freeze = freeze;
    });
  }

  get merges(): readonly Rect[] {
    return this.layout.merges;
  }

  merge(rect: Rect): void {
    this.core.edit(() => this.layout.merge(rect));
  }

  unmerge(rect: Rect): void {
    this.core.edit(() => this.layout.unmerge(rect));
  }

  insert(rect: Rect, shift: 'Down' | 'Right'): void {
    this.core.edit(() => insertCells(this.core, this.id, rect, shift));
  }

  remove(rect: Rect, shift: 'Up' | 'Left'): void {
    this.core.edit(() => removeCells(this.core, this.id, rect, shift));
  }

  get autoFilter(): SheetFilter | null {
    return readFilter(this.core, this.id);
  }

  set autoFilter(filter: SheetFilter | null) {
    this.core.edit(() => writeFilter(this.core, this.id, filter));
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.conditionals.all;
  }

  addConditionalFormat(
    ranges: readonly Rect[],
    rule: ConditionalRule,
    stopIfTrue = false,
  ): ConditionalFormat {
    return this.core.edit(() => this.conditionals.add(ranges, rule, stopIfTrue));
  }

  updateConditionalFormat(id: string, rule: ConditionalRule, stopIfTrue?: boolean): void {
    this.core.edit(() => this.conditionals.update(id, rule, stopIfTrue));
  }

  removeConditionalFormat(id: string): void {
    this.core.edit(() => this.conditionals.remove(id));
  }

  get charts(): readonly Chart[] {
    return this.drawings.all;
  }

  addChart(chart: Omit<Chart, 'id'>): Chart {
    return this.core.edit(() => this.drawings.add(chart));
  }

  updateChart(id: string, change: Partial<Omit<Chart, 'id'>>): void {
    this.core.edit(() => this.drawings.update(id, change));
  }

  removeChart(id: string): void {
    this.core.edit(() => this.drawings.remove(id));
  }

  spillRect(row: number, column: number): Rect | null {
    return this.cells.spillRect(row, column);
  }
}
