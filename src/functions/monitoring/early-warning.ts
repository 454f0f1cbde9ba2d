import { isFault } from '../../domain/fault';
import { judgedSignals } from './judged-signals';
import {
  brokenPromises,
  daysLateIncrease,
  insolvencyEvent,
  limitWithdrawn,
  oldestDaysOverdue,
  pastDueSignal,
  portfolioShare,
  ratingNotchesDown,
  shortPaymentShare,
  utilisationSignal,
} from '../parameters/signals';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const earlyWarningFunction = rowFunction({
  id: 'EARLYWARNING',
  words: {
    'en-US': {
      title: 'Early warning',
      description: 'Warning level of a customer by its signals: green, amber or red.',
      formula: 'red by any red signal or three ambers, amber by any amber signal',
      remark:
        'Amber and red from: days late +10 and +20, past due 20% and 40%, oldest 60 and 90 days, utilisation 90% and above 100%, broken promises 1 and 2, short payments 10% and 25%, notches 1 and 2, share of the portfolio 10% and 20%.',
    },
    'zh-CN': {
      title: '早期预警',
      description: '按预警信号得出的客户预警级别：green 绿、amber 黄、red 红。',
      formula: '任一红色信号或三个黄色信号为红；任一黄色信号为黄',
      remark:
        '黄色与红色界限：逾期天数增加 10/20 天、逾期占比 20%/40%、最长逾期 60/90 天、额度使用率 90%/超过 100%、失约 1/2 次、少付 10%/25%、评级下调 1/2 级、组合占比 10%/20%。',
    },
  },
  parameters: [
    optional(daysLateIncrease),
    optional(pastDueSignal),
    optional(oldestDaysOverdue),
    optional(utilisationSignal),
    optional(brokenPromises),
    optional(shortPaymentShare),
    optional(ratingNotchesDown),
    optional(portfolioShare),
    optional(insolvencyEvent),
    optional(limitWithdrawn),
  ],
  answer: 'text',
  example: { inputs: [12, 0.1, null, 0.95], answer: 'amber' },
  source: 'Own thresholds; signals as credit insurers and credit managers list them',
  compute: (...signals) => {
    const warning = judgedSignals(...signals);
    return isFault(warning) ? warning : warning.level;
  },
});
