import { weightedDaysLate } from '../../domain/kpi/payment-days';
import { dueDates, invoiceAmounts, isFloored, paidDates } from '../parameters/ledger';
import { rowFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';

export const daysLate = rowFunction({
  id: 'DAYSLATE',
  words: {
    'en-US': {
      title: 'Weighted average days late',
      description:
        'Mean days from due date to payment of what was paid, weighted by amount; early payments count negative.',
      formula: 'Σ amount × (paid date − due date) ÷ Σ amount, paid invoices only',
      remark:
        'Open invoices are left out: look at the oldest open one too, because a customer who stops paying keeps a good figure.',
    },
    'zh-CN': {
      title: '加权平均逾期天数',
      description: '已付发票从到期日至付款日的天数，按金额加权；提前付款为负。',
      formula: 'Σ 金额 ×（付款日 − 到期日）÷ Σ 金额，仅计已付发票',
      remark: '未付发票不计入：请同时查看最早的未付发票，因为停止付款的客户此指标仍然好看。',
    },
  },
  parameters: [columnOf(invoiceAmounts), columnOf(dueDates), columnOf(paidDates), optional(isFloored)],
  answer: 'days',
  example: {
    inputs: [
      [1000, 3000, 6000],
      [45688, 45716, 45747],
      [45708, 45708, ''],
    ],
    answer: -1,
  },
  source: 'Oracle Fusion Cloud 24C, weighted average days late; JD Edwards',
  compute: (amounts, due, paid, lateOnly) =>
    weightedDaysLate(
      amounts.map((amount, row) => ({
        amount,
        dueDate: due[row] ?? Number.NaN,
        paidDate: paid[row] ?? Number.NaN,
      })),
      lateOnly,
    ),
});
