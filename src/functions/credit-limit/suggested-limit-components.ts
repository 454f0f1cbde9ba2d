import { suggestCreditLimit, type SuggestedLimit } from '../../domain/credit-limit/suggest-credit-limit';
import { isFault } from '../../domain/fault';
import type { AnswerTable } from '../runtime/function-definition';
import { currentLanguage } from '../runtime/speech';
import { titled, type Labels } from '../runtime/titled';
import type { InEveryLanguage } from '../runtime/words';
import {
  insuredLimit,
  limitFactor,
  need,
  netWorthCap,
  roundTo,
  singleNameCap,
  uninsuredAppetite,
  workingCapitalCap,
} from '../parameters/limits';
import { tableFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';
import { LIMIT_COMPONENT_NAMES } from './limit-component-names';

const TITLES: Labels = {
  'en-US': ['Component', 'Amount', 'Binding'],
  'zh-CN': ['组成项', '金额', '约束项'],
};

type LabelKey = 'factor' | 'unrounded' | 'limit' | 'isBinding';

const LABELS: InEveryLanguage<Readonly<Record<LabelKey, string>>> = {
  'en-US': {
    factor: 'Behaviour factor',
    unrounded: 'Before rounding',
    limit: 'Suggested limit',
    isBinding: 'binding',
  },
  'zh-CN': {
    factor: '付款行为系数',
    unrounded: '取整前',
    limit: '建议额度',
    isBinding: '约束',
  },
};

function linesOf({ components, binding, factor, unrounded, limit }: SuggestedLimit): AnswerTable {
  const labels = { ...LIMIT_COMPONENT_NAMES[currentLanguage()], ...LABELS[currentLanguage()] };
  return [
    ...components.map(({ kind, amount }) => [labels[kind], amount, kind === binding ? labels.isBinding : '']),
    [labels.factor, factor, ''],
    [labels.unrounded, unrounded, ''],
    [labels.limit, limit, ''],
  ];
}

export const suggestedLimitComponents = tableFunction({
  id: 'SUGGESTEDLIMIT.COMPONENTS',
  words: {
    'en-US': {
      title: 'Components of the suggested limit',
      description:
        'How a suggested credit limit comes about: every component, the one that binds, factor and result.',
      formula: 'smallest component × behaviour factor, rounded down',
      remark: 'The same figures as SUGGESTEDLIMIT, opened up.',
    },
    'zh-CN': {
      title: '建议额度构成',
      description: '建议信用额度的形成过程：各项组成、起约束作用的一项、系数与结果。',
      formula: '最小组成项 × 付款行为系数，向下取整',
      remark: '与 SUGGESTEDLIMIT 数值一致的展开表。',
    },
  },
  parameters: [
    need,
    optional(netWorthCap),
    optional(workingCapitalCap),
    optional(singleNameCap),
    optional(limitFactor),
    optional(insuredLimit),
    optional(uninsuredAppetite),
    optional(roundTo),
  ],
  example: {
    inputs: [411600, 250000, 310000, null, 0.8],
    answer: [
      ['Component', 'Amount', 'Binding'],
      ['Need', 411600, ''],
      ['Net-worth cap', 250000, 'binding'],
      ['Working-capital cap', 310000, ''],
      ['Behaviour factor', 0.8, ''],
      ['Before rounding', 200000, ''],
      ['Suggested limit', 200000, ''],
    ],
  },
  source:
    'Smallest of need, capacity and cover, as credit insurers and credit managers publish it (Atradius; My DSO Manager)',
  compute: (wanted, netWorth, workingCapital, singleName, factor, insured, appetite, step) => {
    const suggested = suggestCreditLimit(
      wanted,
      { netWorth: netWorth ?? null, workingCapital: workingCapital ?? null, singleName: singleName ?? null },
      factor,
      insured ?? null,
      appetite,
      step,
    );
    return isFault(suggested) ? suggested : titled(TITLES, linesOf(suggested));
  },
});
