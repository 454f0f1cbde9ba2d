import { ServedObject } from '../../protocol/served-object';
import { oneOf, record, text } from '../arguments';
import { ConditionalRangeFormat } from './conditional-range-format';
import type { RuleSource } from './rule-source';

const OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

/** `Excel.TextConditionalFormat`. */
export class TextConditionalFormat extends ServedObject {
  readonly typeName = 'TextConditionalFormat';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get rule(): { readonly operator: (typeof OPERATORS)[number]; readonly text: string } {
    const rule = this.#source.rule('containsText');
    return { operator: rule.operator, text: rule.text };
  }

  set rule(given: unknown) {
    const rule = record(given);
    const { style } = this.#source.rule('containsText');
    const operator = oneOf(OPERATORS, rule['operator']);
    this.#source.replace({ kind: 'containsText', operator, text: text(rule['text']), style });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#source);
  }
}
