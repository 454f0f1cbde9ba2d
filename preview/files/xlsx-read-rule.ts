import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import type { ConditionalRule } from '../book/sheet-parts';
import { readRuleStyle } from './xlsx-rule-style';
import type { StyleContext } from './xlsx-style';

type CellRule = Extract<ConditionalRule, { kind: 'cellValue' }>;
type TextRule = Extract<ConditionalRule, { kind: 'containsText' }>;
type ScalePoint = Extract<ConditionalRule, { kind: 'colorScale' }>['points'][number];

export const CELL_OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const satisfies Record<NonNullable<FileRule['operator']>, CellRule['operator']>;

export const TEXT_OPERATORS = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const satisfies Partial<Record<FileRule['type'], TextRule['operator']>>;

export const SCALE_POINTS = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
} as const satisfies Record<string, ScalePoint['type']>;

/** Undefined for a kind that the grid does not draw: icon sets, top ten, above average, duplicates. */
export function readRule(rule: FileRule, context: StyleContext): ConditionalRule | undefined {
  switch (rule.type) {
    case 'cellIs':
      return cellRule(rule, context);
    case 'expression':
      return {
        kind: 'custom',
        formula: `=${formulasOf(rule)[0] ?? ''}`,
        style: readRuleStyle(rule.style, context),
      };
    case 'colorScale':
      return scaleRule(rule);
    case 'dataBar':
      return rule.dataBar?.color ? { kind: 'dataBar', color: webColor(rule.dataBar.color) } : undefined;
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return {
        kind: 'containsText',
        operator: TEXT_OPERATORS[rule.type],
        text: rule.text ?? '',
        style: readRuleStyle(rule.style, context),
      };
    default:
      return undefined;
  }
}

function cellRule(rule: FileRule, context: StyleContext): ConditionalRule | undefined {
  const [formula1, formula2] = formulasOf(rule).map(operand);
  if (rule.operator === undefined || formula1 === undefined) return undefined;
  const style = readRuleStyle(rule.style, context);
  return {
    kind: 'cellValue',
    operator: CELL_OPERATORS[rule.operator],
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    style,
  };
}

function scaleRule({ colorScale }: FileRule): ConditionalRule | undefined {
  if (colorScale === undefined || colorScale.colors.includes('')) return undefined;
  const points = colorScale.cfvo.map((point, at) => ({
    type: SCALE_POINTS[point.type],
    ...(point.value === undefined ? {} : { value: point.value }),
    color: webColor(colorScale.colors[at] ?? ''),
  }));
  return { kind: 'colorScale', points };
}

const formulasOf = ({ formula }: FileRule): string[] => (formula === undefined ? [] : [formula].flat());

/** A number stands for itself, everything else is a formula. */
const operand = (formula: string): string => (/^-?\d+(\.\d+)?$/.test(formula) ? formula : `=${formula}`);

const webColor = (color: string): string => `#${color.slice(-6).toUpperCase()}`;
