import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { RangeBase } from '../range/range-base';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';
import { PageBreak } from './page-break';

/** Excel takes no more breaks set by hand on one sheet. */
const MOST_BREAKS = 1026;

/** `Excel.PageBreakCollection` of the breaks between rows. The preview does not print: they are kept and saved. */
export class PageBreakCollection extends ServedCollection<PageBreak> {
  readonly typeName = 'PageBreakCollection';
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  items(): readonly PageBreak[] {
    return this.#sheet.page.rowBreaks.map((row) => new PageBreak(this.#model, this.#sheet, row));
  }

  /** A break before the first row of the range; none can be before row 1. */
  add(pageBreakRange: unknown): PageBreak {
    const { row } = RangeBase.areaFor(this.#model, pageBreakRange, this.#sheet).rect;
    if (row === 0) fail('InvalidArgument');
    const { page } = this.#sheet;
    const rowBreaks = [...new Set([...page.rowBreaks, row])].sort((a, b) => a - b);
    if (rowBreaks.length > MOST_BREAKS) fail('InvalidOperation');
    this.#sheet.page = { ...page, rowBreaks };
    return new PageBreak(this.#model, this.#sheet, row);
  }

  removePageBreaks(): void {
    this.#sheet.page = { ...this.#sheet.page, rowBreaks: [] };
  }
}
