import { ServedObject } from '../../protocol/served-object';
import { text } from '../arguments';
import { colorText } from '../cells/color-text';
import { ConditionalRangeFont } from './conditional-range-font';
import type { RuleSource } from './rule-source';

/** `Excel.ConditionalRangeFill`. */
class ConditionalRangeFill extends ServedObject {
  readonly typeName = 'ConditionalRangeFill';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get color(): string | null {
    return this.#source.style.fill ?? null;
  }

  set color(value: unknown) {
    this.#source.addStyle({ fill: colorText(value) });
  }

  clear(): void {
    this.#source.addStyle({ fill: null });
  }
}

/** `Excel.ConditionalRangeFormat`: what cells look like while the rule holds. */
export class ConditionalRangeFormat extends ServedObject {
  readonly typeName = 'ConditionalRangeFormat';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#source);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#source);
  }

  get numberFormat(): string | null {
    return this.#source.style.numberFormat ?? null;
  }

  set numberFormat(value: unknown) {
    this.#source.addStyle({ numberFormat: text(value) });
  }
}
