import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { isMissing, oneOf, record } from '../arguments';
import { ConditionalRangeFormat } from './conditional-range-format';
import type { RuleSource } from './rule-source';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: (typeof OPERATORS)[number];
}

function formula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : fail('InvalidArgument');
}

/** `Excel.CellValueConditionalFormat`. */
export class CellValueConditionalFormat extends ServedObject {
  readonly typeName = 'CellValueConditionalFormat';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get rule(): CellValueRule {
    const { formula1, formula2, operator } = this.#source.rule('cellValue');
    return formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator };
  }

  set rule(given: unknown) {
    const { formula1, formula2, operator } = record(given);
    const { style } = this.#source.rule('cellValue');
    const rule = {
      kind: 'cellValue',
      operator: oneOf(OPERATORS, operator),
      formula1: formula(formula1),
      style,
    } as const;
    const needsTwo = rule.operator === 'Between' || rule.operator === 'NotBetween';
    if (needsTwo && isMissing(formula2)) fail('InvalidArgument');
    this.#source.replace(isMissing(formula2) ? rule : { ...rule, formula2: formula(formula2) });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#source);
  }
}
