import { requireUnprotected } from '../cells/write-guard';
import { uniformAcross, uniformStyle } from '../cells/uniform-style';
import type { Area } from '../cells/area';
import type { CellStyle } from '../../book/cell-style';

/** The cells whose format is read and set: one rectangle, or several for RangeAreas. */
export class StyleTarget {
  readonly areas: readonly Area[];

  constructor(areas: readonly Area[]) {
    this.areas = areas;
  }

  /** The property of all cells, null where they differ. */
  read<T extends string | number | boolean>(read: (style: CellStyle) => T): T | null {
    return uniformAcross(this.areas, (area) => uniformStyle(area, read));
  }

  apply(style: CellStyle): void {
    for (const { sheet, rect } of this.areas) {
      requireUnprotected(sheet);
      sheet.applyStyle(rect, style);
    }
  }
}
