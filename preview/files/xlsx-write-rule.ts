import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import type { Rect } from '../book/cell-value';
import type { ConditionalRule } from '../book/sheet-parts';
import { cellName } from './cell-address';
import { CELL_OPERATORS, SCALE_POINTS, TEXT_OPERATORS } from './xlsx-read-rule';
import { writeRuleStyle } from './xlsx-rule-style';

type RuleBody = Omit<FileRule, 'priority' | 'range' | 'stopIfTrue'>;
type TextRule = Extract<ConditionalRule, { kind: 'containsText' }>;
type ScaleRule = Extract<ConditionalRule, { kind: 'colorScale' }>;

/** @param ranges where the rule applies: the formulas of text rules start from its first cell */
export function writeRule(rule: ConditionalRule, ranges: readonly Rect[]): RuleBody {
  switch (rule.kind) {
    case 'cellValue': {
      const formula = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(
        withoutSign,
      );
      return {
        type: 'cellIs',
        operator: fileWord(CELL_OPERATORS, rule.operator),
        formula,
        style: writeRuleStyle(rule.style),
      };
    }
    case 'containsText':
      return textRule(rule, ranges);
    case 'custom':
      return { type: 'expression', formula: withoutSign(rule.formula), style: writeRuleStyle(rule.style) };
    case 'colorScale':
      return scaleRule(rule);
    case 'dataBar':
      return {
        type: 'dataBar',
        dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: opaque(rule.color) },
      };
  }
}

function textRule({ operator, text, style }: TextRule, ranges: readonly Rect[]): RuleBody {
  const cell = cellName(ranges[0]?.row ?? 0, ranges[0]?.column ?? 0);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formula = {
    Contains: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    NotContains: `ISERROR(SEARCH(${quoted},${cell}))`,
    BeginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    EndsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  }[operator];
  const type = fileWord(TEXT_OPERATORS, operator);
  // The file format repeats the kind as an operator; the library's type knows only those of number rules.
  const fileOperator = (type === 'notContainsText' ? 'notContains' : type) as unknown as NonNullable<
    FileRule['operator']
  >;
  return { type, operator: fileOperator, text, formula, style: writeRuleStyle(style) };
}

const scaleRule = ({ points }: ScaleRule): RuleBody => ({
  type: 'colorScale',
  colorScale: {
    cfvo: points.map(({ type, value }) => ({
      type: fileWord(SCALE_POINTS, type),
      ...(value === undefined ? {} : { value: withoutSign(value) }),
    })),
    colors: points.map(({ color }) => opaque(color)),
  },
});

/** The word of the file for a word of the object model. */
function fileWord<Word extends string, Value extends string>(
  words: Readonly<Record<Word, Value>>,
  value: Value,
): Word {
  const found = (Object.keys(words) as Word[]).find((word) => words[word] === value);
  if (found === undefined) throw new Error(`No file has a word for ${value}.`);
  return found;
}

const withoutSign = (formula: string): string => formula.replace(/^=/, '');

const opaque = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
