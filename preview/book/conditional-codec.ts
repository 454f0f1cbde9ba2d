import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type INumberHighlightCell,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { CellStyle } from './cell-style';
import type { ConditionalRule } from './sheet-parts';
import { toStyleData } from './style-codec';

type NumberRule = Extract<ConditionalRule, { kind: 'cellValue' }>;
type TextRule = Extract<ConditionalRule, { kind: 'containsText' }>;
type ScaleRule = Extract<ConditionalRule, { kind: 'colorScale' }>;
type SingleOperator = Exclude<NumberRule['operator'], 'Between' | 'NotBetween'>;

const numberOperators = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const;
const symbols: Record<SingleOperator, string> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};
const textOperators = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;
const valueTypes = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
} as const;

const highlight = ({ style }: { style: CellStyle }) => ({
  type: CFRuleType.highlightCell as const,
  style: toStyleData(style),
});

const bare = (formula: string): string => formula.replace(/^=/, '');
const numberOf = (formula: string): number | null => {
  const text = bare(formula).trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
};

/** The comparison as a formula about the first cell, where the limit is not a plain number. */
const comparison = ({ operator, formula1, formula2 }: NumberRule, firstCell: string): string => {
  const [low, high] = [bare(formula1), bare(formula2 ?? formula1)];
  if (operator === 'Between') return `=AND(${firstCell}>=${low},${firstCell}<=${high})`;
  if (operator === 'NotBetween') return `=OR(${firstCell}<${low},${firstCell}>${high})`;
  return `=${firstCell}${symbols[operator]}${low}`;
};

const numberRule = (rule: NumberRule, firstCell: string): IConditionalFormattingRuleConfig => {
  const low = numberOf(rule.formula1);
  const high = rule.formula2 === undefined ? low : numberOf(rule.formula2);
  if (low === null || high === null)
    return { ...highlight(rule), subType: CFSubRuleType.formula, value: comparison(rule, firstCell) };
  const base = { ...highlight(rule), subType: CFSubRuleType.number as const };
  const { operator } = rule;
  const config: INumberHighlightCell =
    operator === 'Between' || operator === 'NotBetween'
      ? {
          ...base,
          operator: operator === 'Between' ? CFNumberOperator.between : CFNumberOperator.notBetween,
          value: [low, high],
        }
      : { ...base, operator: numberOperators[operator], value: low };
  return config;
};

const textRule = (rule: TextRule): IConditionalFormattingRuleConfig => ({
  ...highlight(rule),
  subType: CFSubRuleType.text,
  operator: textOperators[rule.operator],
  value: rule.text,
});

const scaleValue = ({ type, value }: ScaleRule['points'][number]): IValueConfig => {
  const number = value === undefined ? null : numberOf(value);
  return { type: valueTypes[type], ...(number === null ? {} : { value: number }) };
};

const scaleRule = ({ points }: ScaleRule): IConditionalFormattingRuleConfig => ({
  type: CFRuleType.colorScale,
  config: points.map((point, index) => ({ index, color: point.color, value: scaleValue(point) })),
});

const barRule = (color: string): IConditionalFormattingRuleConfig => ({
  type: CFRuleType.dataBar,
  isShowValue: true,
  config: {
    min: { type: CFValueType.min },
    max: { type: CFValueType.max },
    isGradient: false,
    positiveColor: color,
    nativeColor: color,
  },
});

/** A rule as the grid draws it; `firstCell` is the address of the first cell it applies to. */
export const toGridRule = (rule: ConditionalRule, firstCell: string): IConditionalFormattingRuleConfig => {
  switch (rule.kind) {
    case 'cellValue':
      return numberRule(rule, firstCell);
    case 'containsText':
      return textRule(rule);
    case 'custom':
      return { ...highlight(rule), subType: CFSubRuleType.formula, value: `=${bare(rule.formula)}` };
    case 'colorScale':
      return scaleRule(rule);
    case 'dataBar':
      return barRule(rule.color);
  }
};
