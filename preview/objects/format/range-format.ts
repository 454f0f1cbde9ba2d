import { ServedObject } from '../../protocol/served-object';
import { fail } from '../../protocol/api-error';
import { oneOf, truth, whole } from '../arguments';
import { requireUnprotected } from '../cells/write-guard';
import { autofitColumns, autofitRows } from './autofit';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from './range-size';
import { StyleTarget } from './style-target';
import type { Area } from '../cells/area';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

/** `Excel.RangeFormat` of one range or of several. */
export class RangeFormat extends ServedObject {
  readonly typeName = 'RangeFormat';
  readonly #target: StyleTarget;

  constructor(areas: readonly Area[]) {
    super();
    this.#target = new StyleTarget(areas);
  }

  override needsCalculation(member: string): boolean {
    return member === 'autofitColumns' || member === 'autofitRows';
  }

  get font(): RangeFont {
    return new RangeFont(this.#target);
  }

  get fill(): RangeFill {
    return new RangeFill(this.#target);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#target);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.#target);
  }

  get horizontalAlignment(): string | null {
    return this.#target.read((style) => style.horizontalAlignment ?? 'General');
  }

  set horizontalAlignment(value: unknown) {
    this.#target.apply({ horizontalAlignment: oneOf(HORIZONTAL, value) });
  }

  get verticalAlignment(): string | null {
    return this.#target.read((style) => style.verticalAlignment ?? 'Bottom');
  }

  set verticalAlignment(value: unknown) {
    this.#target.apply({ verticalAlignment: oneOf(VERTICAL, value) });
  }

  get wrapText(): boolean | null {
    return this.#target.read((style) => style.wrapText ?? false);
  }

  set wrapText(value: unknown) {
    this.#target.apply({ wrapText: truth(value) });
  }

  get indentLevel(): number | null {
    return this.#target.read((style) => style.indentLevel ?? 0);
  }

  set indentLevel(value: unknown) {
    const level = whole(value);
    this.#target.apply({ indentLevel: level >= 0 && level <= 250 ? level : fail('InvalidArgument') });
  }

  get columnWidth(): number | null {
    return columnWidthOf(this.#target.areas);
  }

  set columnWidth(points: unknown) {
    setColumnWidth(this.#target.areas, points);
  }

  get rowHeight(): number | null {
    return rowHeightOf(this.#target.areas);
  }

  set rowHeight(points: unknown) {
    setRowHeight(this.#target.areas, points);
  }

  autofitColumns(): void {
    for (const area of this.#target.areas) {
      requireUnprotected(area.sheet);
      autofitColumns(area);
    }
  }

  autofitRows(): void {
    for (const area of this.#target.areas) {
      requireUnprotected(area.sheet);
      autofitRows(area);
    }
  }
}
