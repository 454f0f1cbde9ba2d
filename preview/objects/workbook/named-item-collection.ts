import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { isMissing, text } from '../arguments';
import { areaAddress } from '../cells/area';
import { RangeBase } from '../range/range-base';
import { freeDefinedName } from '../address/defined-name';
import { NamedItem } from './named-item';
import type { Model } from '../model';

/** `Excel.NamedItemCollection` of the workbook. */
export class NamedItemCollection extends ServedCollection<NamedItem> {
  readonly typeName = 'NamedItemCollection';
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  items(): readonly NamedItem[] {
    return this.#model.book.names.map(({ name }) => new NamedItem(this.#model, name));
  }

  /** Whatever its case. */
  override find(key: unknown): NamedItem | null {
    if (typeof key !== 'string') return null;
    const found = this.#model.book.names.find(({ name }) => name.toLowerCase() === key.toLowerCase());
    return found === undefined ? null : new NamedItem(this.#model, found.name);
  }

  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const area = RangeBase.areaOf(reference);
    const refersTo = area === null ? this.#formula(reference) : areaAddress(area, true);
    return this.#define(name, refersTo, comment);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.#define(name, this.#formula(formula), comment);
  }

  #define(given: unknown, refersTo: string, comment: unknown): NamedItem {
    const name = freeDefinedName(this.#model.book, given, null);
    this.#model.book.setName({
      name,
      refersTo,
      visible: true,
      comment: isMissing(comment) ? '' : text(comment),
    });
    return new NamedItem(this.#model, name);
  }

  #formula(given: unknown): string {
    const formula = text(given).replace(/^=/, '');
    return formula === '' ? fail('InvalidArgument') : formula;
  }
}
