import { ServedObject } from '../../protocol/served-object';
import { finite, isMissing, oneOf, record, truth } from '../arguments';
import { RangeBase } from '../range/range-base';
import type { PageSettings } from '../../book/page-settings';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const PAPER_SIZES = ['A4', 'Letter'] as const;

/** `Excel.PageLayout`. The preview does not print: what is set is kept with the sheet and saved with the file. */
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
    return this.#sheet.page.orientation;
  }

  set orientation(value: unknown) {
    this.#change({ orientation: oneOf(['Portrait', 'Landscape'], value) });
  }

  /** A4 and Letter; null where nothing was set. */
  get paperSize(): string | null {
    return this.#sheet.page.paperSize;
  }

  set paperSize(value: unknown) {
    this.#change({ paperSize: oneOf(PAPER_SIZES, value) });
  }

  get zoom(): Readonly<Record<string, unknown>> {
    return this.#sheet.page.zoom;
  }

  set zoom(value: unknown) {
    this.#change({ zoom: record(value) });
  }

  get centerHorizontally(): boolean {
    return this.#sheet.page.centerHorizontally;
  }

  set centerHorizontally(value: unknown) {
    this.#change({ centerHorizontally: truth(value) });
  }

  get centerVertically(): boolean {
    return this.#sheet.page.centerVertically;
  }

  set centerVertically(value: unknown) {
    this.#change({ centerVertically: truth(value) });
  }

  get printGridlines(): boolean {
    return this.#sheet.page.printGridlines;
  }

  set printGridlines(value: unknown) {
    this.#change({ printGridlines: truth(value) });
  }

  /** Points. */
  get leftMargin(): number {
    return this.#sheet.page.margins.left;
  }

  get rightMargin(): number {
    return this.#sheet.page.margins.right;
  }

  get topMargin(): number {
    return this.#sheet.page.margins.top;
  }

  get bottomMargin(): number {
    return this.#sheet.page.margins.bottom;
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS_PER[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
    const given = record(margins);
    const sides = { ...this.#sheet.page.margins };
    for (const side of SIDES) if (!isMissing(given[side])) sides[side] = finite(given[side]) * points;
    this.#change({ margins: sides });
  }

  setPrintArea(area: unknown): void {
    this.#change({ printArea: RangeBase.areaFor(this.#model, area, this.#sheet).rect });
  }

  getPrintAreaOrNullObject(): ServedObject | null {
    const { printArea } = this.#sheet.page;
    return printArea === null ? null : this.#model.rangeAreas([{ sheet: this.#sheet, rect: printArea }]);
  }

  setPrintTitleRows(rows: unknown): void {
    this.#change({ titleRows: RangeBase.areaFor(this.#model, rows, this.#sheet).rect });
  }

  getPrintTitleRowsOrNullObject(): ServedObject | null {
    const { titleRows } = this.#sheet.page;
    return titleRows === null ? null : this.#model.range(this.#sheet, titleRows);
  }

  #change(part: Partial<PageSettings>): void {
    this.#sheet.page = { ...this.#sheet.page, ...part };
  }
}
