import { ServedObject } from '../../protocol/served-object';
import { finite, isMissing, oneOf, record, truth } from '../arguments';
import { RangeBase } from '../range/range-base';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const NO_ZOOM: Readonly<Record<string, unknown>> = { scale: 100 };

/** `Excel.PageLayout`. The preview does not print: what is set is kept and read back. */
export class PageLayout extends ServedObject {
  readonly typeName = 'PageLayout';
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  get orientation(): string {
    return this.#read('orientation', 'Portrait');
  }

  set orientation(value: unknown) {
    this.#write('orientation', oneOf(['Portrait', 'Landscape'], value));
  }

  get zoom(): Readonly<Record<string, unknown>> {
    return this.#read('zoom', NO_ZOOM);
  }

  set zoom(value: unknown) {
    this.#write('zoom', record(value));
  }

  get centerHorizontally(): boolean {
    return this.#read('centerHorizontally', false);
  }

  set centerHorizontally(value: unknown) {
    this.#write('centerHorizontally', truth(value));
  }

  get centerVertically(): boolean {
    return this.#read('centerVertically', false);
  }

  set centerVertically(value: unknown) {
    this.#write('centerVertically', truth(value));
  }

  get printGridlines(): boolean {
    return this.#read('printGridlines', false);
  }

  set printGridlines(value: unknown) {
    this.#write('printGridlines', truth(value));
  }

  /** Points. */
  get leftMargin(): number {
    return this.#read('left', 0.7 * POINTS_PER.Inches);
  }

  get rightMargin(): number {
    return this.#read('right', 0.7 * POINTS_PER.Inches);
  }

  get topMargin(): number {
    return this.#read('top', 0.75 * POINTS_PER.Inches);
  }

  get bottomMargin(): number {
    return this.#read('bottom', 0.75 * POINTS_PER.Inches);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS_PER[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
    const given = record(margins);
    for (const side of ['left', 'right', 'top', 'bottom']) {
      if (!isMissing(given[side])) this.#write(side, finite(given[side]) * points);
    }
  }

  setPrintArea(area: unknown): void {
    this.#write('printArea', RangeBase.areaFor(this.#model, area, this.#sheet).rect);
  }

  getPrintAreaOrNullObject(): ServedObject | null {
    const rect = this.#read<Rect | null>('printArea', null);
    return rect === null ? null : this.#model.rangeAreas([{ sheet: this.#sheet, rect }]);
  }

  setPrintTitleRows(rows: unknown): void {
    this.#write('printTitleRows', RangeBase.areaFor(this.#model, rows, this.#sheet).rect);
  }

  getPrintTitleRowsOrNullObject(): ServedObject | null {
    const rect = this.#read<Rect | null>('printTitleRows', null);
    return rect === null ? null : this.#model.range(this.#sheet, rect);
  }

  #read<T>(member: string, initial: T): T {
    return this.#model.stored.read(this.#sheet.id, `pageLayout.${member}`, initial);
  }

  #write(member: string, value: unknown): void {
    this.#model.stored.write(this.#sheet.id, `pageLayout.${member}`, value);
  }
}
