import { ServedObject } from '../../protocol/served-object';
import { colorText } from '../cells/color-text';
import type { RuleSource } from './rule-source';

/** `Excel.ConditionalDataBarPositiveFormat`. */
class ConditionalDataBarPositiveFormat extends ServedObject {
  readonly typeName = 'ConditionalDataBarPositiveFormat';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get fillColor(): string {
    return this.#source.rule('dataBar').color;
  }

  set fillColor(value: unknown) {
    this.#source.replace({ kind: 'dataBar', color: colorText(value) });
  }
}

/** `Excel.DataBarConditionalFormat`: bars from the lowest to the highest value. */
export class DataBarConditionalFormat extends ServedObject {
  readonly typeName = 'DataBarConditionalFormat';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.#source);
  }
}
