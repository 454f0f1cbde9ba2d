import type { ICellData, Nullable } from '@univerjs/core';
import type { CellInput, CellValue, Rect } from './cell-value';
import type { BookCore } from './book-core';
import { toCellValue, toReplacement } from './cell-codec';
import { intersect, matrixOf, toRect } from './rect';
import type { CellMatrix } from './write-queue';

interface Extent {
  readonly version: number;
  readonly all: Rect | null;
  readonly values: Rect | null;
}

type Bounds = [top: number, bottom: number, left: number, right: number];
const noBounds = (): Bounds => [Infinity, -1, Infinity, -1];
const stretch = (bounds: Bounds, row: number, column: number): void => {
  bounds[0] = Math.min(bounds[0], row);
  bounds[1] = Math.max(bounds[1], row);
  bounds[2] = Math.min(bounds[2], column);
  bounds[3] = Math.max(bounds[3], column);
};
const rectOf = ([startRow, endRow, startColumn, endColumn]: Bounds): Rect | null =>
  endRow < 0 ? null : toRect({ startRow, endRow, startColumn, endColumn });

const hasContent = (cell: ICellData): boolean =>
  (cell.v !== undefined && cell.v !== null) || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
const hasOwnValue = (cell: Nullable<ICellData>): boolean =>
  cell?.v !== undefined && cell.v !== null && cell.v !== '';

/** Values and formulas of one sheet, read straight from the grid's cells and from what formulas spill. */
export class SheetCells {
  private readonly core: BookCore;
  private readonly id: string;
  private extent: Extent | null = null;

  constructor(core: BookCore, id: string) {
    this.core = core;
    this.id = id;
  }

  values(rect: Rect): CellValue[][] {
    const at = this.reader();
    return matrixOf(rect, (row, column) => toCellValue(at(row, column)));
  }

  /** Shared formulas come as the text of their own cell. */
  formulas(rect: Rect): CellValue[][] {
    const at = this.reader();
    return matrixOf(rect, (row, column) => {
      const cell = at(row, column);
      if (!cell?.f && !cell?.si) return toCellValue(cell);
      return (
        this.core.grid.formulas.getFormulaStringByCell(row, column, this.id, this.core.unitId) ??
        toCellValue(cell)
      );
    });
  }

  write(rect: Rect, cells: readonly (readonly CellInput[])[]): void {
    cells.slice(0, rect.rowCount).forEach((inputs, r) =>
      inputs.slice(0, rect.columnCount).forEach((input, c) => {
        if (input === undefined) return;
        this.core.writes.put(this.id, rect.row + r, rect.column + c, toReplacement(input));
      }),
    );
  }

  /** Takes content, style or both from the cells that have any. */
  clear(rect: Rect, what: 'All' | 'Contents' | 'Formats'): void {
    const content = what === 'Formats' ? {} : toReplacement(null);
    const cleared: ICellData = what === 'Contents' ? content : { ...content, s: null };
    const matrix = this.matrix();
    const used = this.usedRect(false);
    const area = used && intersect(rect, used);
    if (!area) return;
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const line = matrix[row];
      if (!line) continue;
      for (let column = area.column; column < area.column + area.columnCount; column += 1)
        if (line[column]) this.core.writes.put(this.id, row, column, { ...cleared });
    }
  }

  usedRect(valuesOnly: boolean): Rect | null {
    const version = this.core.versions.get(this.id) ?? 0;
    if (this.extent?.version !== version) this.extent = this.measure(version);
    return valuesOnly ? this.extent.values : this.extent.all;
  }

  spillRect(row: number, column: number): Rect | null {
    const range =
      this.core.grid.formulas.getArrayFormulaRange()[this.core.unitId]?.[this.id]?.[row]?.[column];
    return range && (range.endRow > row || range.endColumn > column) ? toRect(range) : null;
  }

  /** The raw cell as it is shown: its own or what a formula spills into it. */
  reader(): (row: number, column: number) => Nullable<ICellData> {
    const matrix = this.matrix();
    const spilled = this.spilled();
    return (row, column) => {
      const cell = matrix[row]?.[column];
      if (!spilled || hasOwnValue(cell)) return cell;
      return spilled[row]?.[column] ?? cell;
    };
  }

  matrix(): CellMatrix {
    return this.core.worksheet(this.id).getCellMatrix().getMatrix();
  }

  private spilled(): CellMatrix | undefined {
    return this.core.grid.formulas.getArrayFormulaCellData()[this.core.unitId]?.[this.id];
  }

  private measure(version: number): Extent {
    const all = noBounds();
    const values = noBounds();
    for (const cells of [this.matrix(), this.spilled() ?? {}])
      for (const r in cells) {
        const line = cells[Number(r)];
        for (const c in line) {
          const cell = line[Number(c)];
          if (!cell) continue;
          if (hasContent(cell)) stretch(values, Number(r), Number(c));
          else if (!cell.s) continue;
          stretch(all, Number(r), Number(c));
        }
      }
    return { version, all: rectOf(all), values: rectOf(values) };
  }
}
