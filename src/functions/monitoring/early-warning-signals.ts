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

export const earlyWarningSignals = rowFunction({
  id: 'EARLYWARNING.SIGNALS',
  words: {
    'en-US': {
      title: 'Signals of the early warning',
      description: 'Signals that led to the warning level: red ones, a semicolon, amber ones.',
      formula: 'the names of the signals at or above their thresholds',
      remark: 'The same thresholds as EARLYWARNING.',
    },
    'zh-CN': {
      title: '预警信号明细',
      description: '导致预警级别的信号：先列红色，分号之后列黄色。',
      formula: '达到界限的信号名称',
      remark: '界限与 EARLYWARNING 相同。',
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
  example: { inputs: [12, 0.5, null, 0.95], answer: 'pastDueShare; daysLateIncrease, utilisation' },
  source: 'Own thresholds; signals as credit insurers and credit managers list them',
  compute: (...signals) => {
    const warning = judgedSignals(...signals);
    return isFault(warning) ? warning : [warning.red.join(', '), warning.amber.join(', ')].join('; ');
  },
});
