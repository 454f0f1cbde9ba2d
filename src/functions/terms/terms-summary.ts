import { type PaymentTerms } from '../../domain/terms/payment-terms';
import type { AnswerTable } from '../runtime/function-definition';
import { currentLanguage } from '../runtime/speech';
import type { InEveryLanguage } from '../runtime/words';
import { terms } from '../parameters/terms';
import { tableFunction } from '../runtime/function-definition';

interface TermsLabels {
  readonly type: string;
  readonly base: string;
  readonly netDays: string;
  readonly discount: string;
  readonly within: string;
  readonly day: string;
  readonly months: string;
  readonly instalment: string;
}

const LABELS: InEveryLanguage<TermsLabels> = {
  'en-US': {
    type: 'Type',
    base: 'Base',
    netDays: 'Net days',
    discount: 'Discount',
    within: 'Within days',
    day: 'Day of the month',
    months: 'Months later',
    instalment: 'Instalment after days',
  },
  'zh-CN': {
    type: '类型',
    base: '起算日',
    netDays: '账期天数',
    discount: '折扣率',
    within: '折扣天数',
    day: '每月付款日',
    months: '之后月数',
    instalment: '分期天数',
  },
};

function linesOf(terms: PaymentTerms): AnswerTable {
  const labels = LABELS[currentLanguage()];
  const { type, base, netDays, discounts, day, months = 0, instalmentDays = [] } = terms;
  return [
    [labels.type, type],
    [labels.base, base],
    ...(netDays === null ? [] : [[labels.netDays, netDays]]),
    ...discounts.flatMap((tier) => [
      [labels.discount, tier.percent / 100],
      [labels.within, tier.days],
    ]),
    ...(day === undefined
      ? []
      : [
          [labels.day, day],
          [labels.months, months],
        ]),
    ...instalmentDays.map((days) => [labels.instalment, days]),
  ];
}

export const termsFunction = tableFunction({
  id: 'TERMS',
  words: {
    'en-US': {
      title: 'Payment terms, read',
      description: 'What payment terms say: type, base date, net days and discounts.',
      formula:
        'NET days from the base, EOM month end, DAY a day of a month, COD on delivery, PREPAY in advance, INSTALMENT in parts',
      remark: 'Unreadable terms give #VALUE!, a discount above 25% or after the net day #NUM!.',
    },
    'zh-CN': {
      title: '付款条件解析',
      description: '解析付款条件的含义：类型、起算日、账期天数与折扣。',
      formula: 'NET 按天、EOM 月结、DAY 每月固定日、COD 货到付款、PREPAY 预付、INSTALMENT 分期',
      remark: '无法识别的条件返回 #VALUE!，折扣高于 25% 或晚于账期返回 #NUM!。',
    },
  },
  parameters: [terms],
  example: {
    inputs: ['3/10 1/20 n/60'],
    answer: [
      ['Type', 'NET'],
      ['Base', 'INVOICE'],
      ['Net days', 60],
      ['Discount', 0.03],
      ['Within days', 10],
      ['Discount', 0.01],
      ['Within days', 20],
    ],
  },
  source: 'Notation of payment terms as textbooks and ledgers write it, English and Chinese',
  compute: linesOf,
});
