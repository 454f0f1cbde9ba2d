import { fail } from '../../protocol/api-error';
import { isMissing, oneOf, truth } from '../arguments';
import { intersect } from '../../book/rect';
import { requireUnprotected, requireWritable } from '../cells/write-guard';
import { COPY_TYPES, copyCells } from './copy-cells';
import { RangeDiscovery } from './range-discovery';
import type { ServedObject } from '../../protocol/served-object';

const CLEARED = ['All', 'Contents', 'Formats'] as const;

/** Changes to whole ranges: clearing, moving, copying, merging, selecting. */
export abstract class RangeEditing extends RangeDiscovery {
  override needsCalculation(member: string): boolean {
    return member === 'copyFrom';
  }

  clear(applyTo: unknown): void {
    const { sheet, rect } = this.area;
    const what = isMissing(applyTo) ? 'All' : oneOf(CLEARED, applyTo);
    if (what === 'Contents') requireWritable(this.area);
    else requireUnprotected(sheet);
    sheet.clear(rect, what);
  }

  insert(shift: unknown): ServedObject {
    const { sheet, rect } = this.area;
    requireUnprotected(sheet);
    this.#requireMovableTables(oneOf(['Down', 'Right'], shift) === 'Down');
    sheet.insert(rect, oneOf(['Down', 'Right'], shift));
    return this.at(rect);
  }

  delete(shift: unknown): void {
    const { sheet, rect } = this.area;
    requireUnprotected(sheet);
    sheet.remove(rect, oneOf(['Up', 'Left'], shift));
  }

  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    copyCells(this.argument(source), this.area, {
      type: isMissing(copyType) ? 'All' : oneOf(COPY_TYPES, copyType),
      skipBlanks: isMissing(skipBlanks) ? false : truth(skipBlanks),
      transpose: isMissing(transpose) ? false : truth(transpose),
    });
  }

  /** Row by row where `across` is true. */
  merge(across: unknown): void {
    const { sheet, rect } = this.area;
    requireUnprotected(sheet);
    if (
      this.model.book.tables.some(
        (table) => table.sheetId === sheet.id && intersect(table.range, rect) !== null,
      )
    ) {
      fail('InvalidOperation', 'Cells in a table cannot be merged.');
    }
    const isAcross = isMissing(across) ? false : truth(across);
    if (!isAcross) {
      sheet.merge(rect);
      return;
    }
    for (let row = 0; row < rect.rowCount; row += 1)
      sheet.merge({ ...rect, row: rect.row + row, rowCount: 1 });
  }

  unmerge(): void {
    requireUnprotected(this.area.sheet);
    this.area.sheet.unmerge(this.area.rect);
  }

  /** Also brings its sheet to the front. */
  select(): void {
    const { sheet, rect } = this.area;
    if (sheet.visibility !== 'Visible') fail('InvalidOperation');
    this.model.book.activeSheetId = sheet.id;
    this.model.book.selection = { sheetId: sheet.id, ranges: [rect] };
  }

  /** A table moves as a whole or not at all. */
  #requireMovableTables(isDown: boolean): void {
    const { sheet, rect } = this.area;
    const moved = isDown ? { ...rect, rowCount: Infinity } : { ...rect, columnCount: Infinity };
    const cut = this.model.book.tables.find(({ sheetId, range }) => {
      const shared = sheetId === sheet.id ? intersect(moved, range) : null;
      return (
        shared !== null &&
        (isDown ? shared.columnCount < range.columnCount : shared.rowCount < range.rowCount)
      );
    });
    if (cut !== undefined)
      fail(
        'InvalidOperation',
        'This operation is not allowed. It would shift cells in a table on your worksheet.',
      );
  }
}
