import { agingBucketCode, agingBucketCount, type AgingBasis } from '../../domain/aging/aging-bucket';
import { DEFAULT_AGING_EDGES } from '../../domain/aging/aging-edges';
import { agingSummary, type AgingLine } from '../../domain/aging/aging-summary';
import { isFault, type Fault } from '../../domain/fault';
import { sumOf } from '../../domain/sum-of';
import { agingBasis, creditTreatment, edge } from '../parameters/aging';
import { asOf } from '../parameters/dates';
import { customers, dueDates, invoiceDates, openAmount } from '../parameters/ledger';
import { tableFunction, type AnswerTable } from '../runtime/function-definition';
import { listOf, optional, optionalRowsOf, rowsOf } from '../runtime/parameter';
import { leftOutLine } from '../runtime/left-out-line';
import { amountsAt, datesAt, readableRows, textsAt } from '../runtime/row-columns';
import { currentLanguage } from '../runtime/speech';
import type { InEveryLanguage } from '../runtime/words';

interface AgingLabels {
  readonly customer: string;
  readonly undated: string;
  readonly unapplied: string;
  readonly total: string;
}

const LABELS: InEveryLanguage<AgingLabels> = {
  'en-US': {
    customer: 'Customer',
    undated: 'Undated',
    unapplied: 'Unapplied',
    total: 'Total',
  },
  'zh-CN': {
    customer: '客户',
    undated: '无到期日',
    unapplied: '未核销',
    total: '合计',
  },
};

export const agingTable = tableFunction({
  id: 'AGING',
  words: {
    'en-US': {
      title: 'Aging',
      description:
        'Receivables by customer and age: one line a customer, one column a bucket, and a total line.',
      formula:
        'open amounts by days overdue at the as-of date; debt without a due date and unapplied credits stand apart',
      remark:
        'Rows dated after the as-of date are left out. A row that cannot be read is counted below the total, with its error, and costs nothing else.',
    },
    'zh-CN': {
      title: '账龄分析表',
      description: '按客户与账龄汇总的应收账款：每个客户一行，每个区间一列，末尾为合计。',
      formula: '按截止日期的逾期天数归集未收金额；无到期日的欠款与未核销的贷项单列',
      remark: '发票日期晚于截止日期的行不计入。无法识别的行在合计之下列明行数与错误，不影响其他行。',
    },
  },
  parameters: [
    rowsOf(customers),
    rowsOf(dueDates),
    rowsOf(openAmount),
    asOf,
    optionalRowsOf(invoiceDates),
    optional(listOf(edge)),
    optional(agingBasis),
    optional(creditTreatment),
  ],
  example: {
    inputs: [['A', 'A', 'B'], [45853, 45828, 45718], [8000, 4000, -500], '2025-06-30', null, [30, 60]],
    answer: [
      ['Customer', 'Current', '1-30', '31-60', '>60', 'Undated', 'Unapplied', 'Total'],
      ['A', 8000, 4000, 0, 0, 0, 0, 12000],
      ['B', 0, 0, 0, 0, 0, -500, -500],
      ['Total', 8000, 4000, 0, 0, 0, -500, 11500],
    ],
  },
  source: 'AccountingCoach, accounts receivable aging; days past due as in IFRS 9 B5.5.35',
  compute: (names, due, amounts, day, invoiced, edges = DEFAULT_AGING_EDGES, basis = 'due', credits) => {
    const { rows, faults } = readableRows(names.length, names, due, amounts, invoiced);
    const items = {
      customer: textsAt(names, rows),
      documentDate: datesAt(invoiced, rows),
      dueDate: datesAt(due, rows),
      openAmount: amountsAt(amounts, rows, 0),
    };
    const options = { asOf: day, edges, basis, ...(credits === undefined ? {} : { credits }) };
    const lines = agingSummary(items, options);
    return isFault(lines) ? lines : tableOf(lines, faults, edges, basis);
  },
});

function tableOf(
  lines: readonly AgingLine[],
  faults: readonly Fault[],
  edges: readonly number[],
  basis: AgingBasis,
): AnswerTable {
  const labels = LABELS[currentLanguage()];
  const count = agingBucketCount(edges);
  const codes = Array.from({ length: count }, (_, bucket) => agingBucketCode(bucket, edges, basis));
  const amounts = lines.map((line) => [...line.buckets, line.undated, line.unapplied, line.total]);
  const width = count + 3;
  const sums = Array.from({ length: width }, (_, at) => sumOf(amounts, (line) => line[at] ?? Number.NaN));
  return [
    [labels.customer, ...codes, labels.undated, labels.unapplied, labels.total],
    ...lines.map((line, at) => [line.customer, ...(amounts[at] ?? [])]),
    [labels.total, ...sums],
    ...leftOutLine(faults, width + 1),
  ];
}
