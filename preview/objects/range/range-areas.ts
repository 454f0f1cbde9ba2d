import { ServedObject } from '../../protocol/served-object';
import { isMissing, oneOf } from '../arguments';
import { areaAddress, type Area } from '../cells/area';
import { cellCount, isWholeColumns, isWholeRows } from '../cells/rect';
import { requireUnprotected } from '../cells/write-guard';
import { ConditionalFormatCollection } from '../conditional/conditional-format-collection';
import { RangeFormat } from '../format/range-format';
import { RangeCollection } from './range-collection';
import type { Model } from '../model';

/** `Excel.RangeAreas`: several rectangles of one sheet, at least one. */
export class RangeAreas extends ServedObject {
  readonly typeName = 'RangeAreas';
  readonly #model: Model;
  readonly #areas: readonly [Area, ...Area[]];

  constructor(model: Model, areas: readonly [Area, ...Area[]]) {
    super();
    this.#model = model;
    this.#areas = areas;
  }

  get address(): string {
    return this.#areas.map((area) => areaAddress(area)).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.#areas.length;
  }

  get cellCount(): number {
    return this.#areas.reduce((sum, { rect }) => sum + cellCount(rect), 0);
  }

  get isEntireColumn(): boolean {
    return this.#areas.every(({ rect }) => isWholeColumns(rect));
  }

  get isEntireRow(): boolean {
    return this.#areas.every(({ rect }) => isWholeRows(rect));
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#areas.map(({ sheet, rect }) => this.#model.range(sheet, rect)));
  }

  get worksheet(): ServedObject {
    return this.#model.worksheet(this.#areas[0].sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.#areas);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#model, this.#areas);
  }

  clear(applyTo: unknown): void {
    const what = isMissing(applyTo) ? 'All' : oneOf(['All', 'Contents', 'Formats'], applyTo);
    for (const { sheet, rect } of this.#areas) {
      requireUnprotected(sheet);
      sheet.clear(rect, what);
    }
  }
}
