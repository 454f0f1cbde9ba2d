import { ServedObject } from '../../protocol/served-object';
import { text } from '../arguments';
import { ConditionalRangeFormat } from './conditional-range-format';
import type { RuleSource } from './rule-source';

/** `Excel.ConditionalFormatRule`: the formula that decides. */
class ConditionalFormatRule extends ServedObject {
  readonly typeName = 'ConditionalFormatRule';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get formula(): string {
    return this.#source.rule('custom').formula;
  }

  set formula(value: unknown) {
    const formula = text(value);
    this.#source.replace({
      ...this.#source.rule('custom'),
      formula: formula.startsWith('=') ? formula : `=${formula}`,
    });
  }
}

/** `Excel.CustomConditionalFormat`. */
export class CustomConditionalFormat extends ServedObject {
  readonly typeName = 'CustomConditionalFormat';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.#source);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#source);
  }
}
