import { fail } from '../../protocol/api-error';
import { ServedObject, type Identity } from '../../protocol/served-object';
import { truth } from '../arguments';
import { requireUnprotected } from '../cells/write-guard';
import { CellValueConditionalFormat } from './cell-value-format';
import { ColorScaleConditionalFormat } from './color-scale-format';
import { CustomConditionalFormat } from './custom-format';
import { DataBarConditionalFormat } from './data-bar-format';
import { TextConditionalFormat } from './text-format';
import { TYPE_OF_KIND, type ConditionalType } from './rule-types';
import type { RuleKind, RuleSource } from './rule-source';
import type { Model } from '../model';

/** `Excel.ConditionalFormat`. */
export class ConditionalFormat extends ServedObject {
  readonly typeName = 'ConditionalFormat';
  readonly #model: Model;
  readonly #source: RuleSource;

  constructor(model: Model, source: RuleSource) {
    super();
    this.#model = model;
    this.#source = source;
  }

  override identity(): Identity {
    return { Id: this.#source.id };
  }

  get id(): string {
    return this.#source.id;
  }

  get type(): ConditionalType {
    return TYPE_OF_KIND[this.#source.format.rule.kind];
  }

  /** Place among the formats of the sheet, 0 first. */
  get priority(): number {
    return this.#source.sheet.conditionalFormats.findIndex(({ id }) => id === this.#source.id);
  }

  get stopIfTrue(): boolean {
    return this.#source.format.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.#source.replace(this.#source.format.rule, truth(value));
  }

  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? fail('InvalidOperation');
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#ifOf('cellValue', () => new CellValueConditionalFormat(this.#source));
  }

  get textComparison(): TextConditionalFormat {
    return this.textComparisonOrNullObject ?? fail('InvalidOperation');
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.#ifOf('containsText', () => new TextConditionalFormat(this.#source));
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? fail('InvalidOperation');
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#ifOf('custom', () => new CustomConditionalFormat(this.#source));
  }

  get colorScale(): ColorScaleConditionalFormat {
    return this.colorScaleOrNullObject ?? fail('InvalidOperation');
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.#ifOf('colorScale', () => new ColorScaleConditionalFormat(this.#source));
  }

  get dataBar(): DataBarConditionalFormat {
    return this.dataBarOrNullObject ?? fail('InvalidOperation');
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.#ifOf('dataBar', () => new DataBarConditionalFormat(this.#source));
  }

  /** Null where the format has several ranges. */
  getRangeOrNullObject(): ServedObject | null {
    const { ranges } = this.#source.format;
    const [only] = ranges;
    return ranges.length === 1 && only !== undefined ? this.#model.range(this.#source.sheet, only) : null;
  }

  getRange(): ServedObject {
    return this.getRangeOrNullObject() ?? fail('InvalidOperation');
  }

  getRanges(): ServedObject {
    const { sheet, format } = this.#source;
    return this.#model.rangeAreas(format.ranges.map((rect) => ({ sheet, rect })));
  }

  delete(): void {
    requireUnprotected(this.#source.sheet);
    this.#source.sheet.removeConditionalFormat(this.#source.id);
  }

  #ifOf<T>(kind: RuleKind, create: () => T): T | null {
    return this.#source.isOf(kind) ? create() : null;
  }
}
