import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { intersect } from '../../book/rect';
import { requireUnprotected } from '../cells/write-guard';
import { ConditionalFormat } from './conditional-format';
import { RuleSource } from './rule-source';
import { firstRule } from './rule-types';
import type { Area } from '../cells/area';
import type { Model } from '../model';

/** `Excel.ConditionalFormatCollection`: the formats that touch the cells. */
export class ConditionalFormatCollection extends ServedCollection<ConditionalFormat> {
  readonly typeName = 'ConditionalFormatCollection';
  readonly #model: Model;
  readonly #areas: readonly Area[];

  constructor(model: Model, areas: readonly Area[]) {
    super();
    this.#model = model;
    this.#areas = areas;
  }

  items(): readonly ConditionalFormat[] {
    const [first] = this.#areas;
    if (first === undefined) return [];
    const { sheet } = first;
    const touches = (ranges: readonly Area['rect'][]): boolean =>
      ranges.some((range) => this.#areas.some(({ rect }) => intersect(range, rect) !== null));
    return sheet.conditionalFormats
      .filter(({ ranges }) => touches(ranges))
      .map(({ id }) => new ConditionalFormat(this.#model, new RuleSource(sheet, id)));
  }

  add(type: unknown): ConditionalFormat {
    const sheet = this.#areas[0]?.sheet ?? fail('InvalidOperation');
    requireUnprotected(sheet);
    const ranges = this.#areas.map(({ rect }) => rect);
    const added = sheet.addConditionalFormat(ranges, firstRule(type));
    return new ConditionalFormat(this.#model, new RuleSource(sheet, added.id));
  }

  clearAll(): void {
    for (const format of this.items()) format.delete();
  }
}
