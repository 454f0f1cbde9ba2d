import { isFault, type Outcome } from '../../domain/fault';
import { calendarOf } from '../calendar/calendar-of';
import { holidays, weekend, workdays } from '../parameters/business-days';
import { asOf } from '../parameters/dates';
import { minimumAmount, stepConventions, stepNames, stepOffsets } from '../parameters/ladder';
import {
  customers,
  disputed,
  dueDates,
  invoiceDates,
  invoiceNumbers,
  openAmount,
} from '../parameters/ledger';
import { tableFunction, type Answer, type AnswerTable } from '../runtime/function-definition';
import { listOf, optional, optionalRowsOf, rowsOf } from '../runtime/parameter';
import { readableRows, type RowColumn } from '../runtime/row-columns';
import { titled, type Labels } from '../runtime/titled';
import { dunningLines } from './dunning-lines';
import { dateCell, itemsOfColumns, type DunningColumns } from './dunning-rows';
import { ladderOf } from './ladder-of';

const TITLES: Labels = {
  'en-US': [
    'Customer',
    'Invoice',
    'Due date',
    'Days overdue',
    'Open amount',
    'Amount to ask for',
    'Step',
    'Step date',
    'Next step',
    'Next date',
    'No notice because',
  ],
  'zh-CN': [
    '客户',
    '发票号',
    '到期日',
    '逾期天数',
    '未收金额',
    '催收金额',
    '催款级别',
    '级别日期',
    '下一级别',
    '下一日期',
    '不催原因',
  ],
};
/** What a row that cannot be read has no answer to. */
const NO_ANSWER: readonly Answer[] = ['', '', '', '', '', ''];

export const dunningTable = tableFunction({
  id: 'DUNNING',
  words: {
    'en-US': {
      title: 'Dunning table',
      description:
        'The dunning level that every open item has reached, its next date, and why an item gets no notice.',
      formula:
        'highest step whose business day has come; the customer’s credits are set against its earliest invoices first',
      remark:
        'The same rules as the dunning wizard, for a first run: what was sent before is not known to a formula. A row that cannot be read keeps its error in its own line.',
    },
    'zh-CN': {
      title: '催款明细表',
      description: '每个未清项已达到的催款级别、下一次日期，以及不催的原因。',
      formula: '工作日已到的最高级别；客户的贷项先冲抵最早到期的发票',
      remark: '规则与催款向导相同，按首次运行计算：公式不知道以前发过什么。无法识别的行只在本行显示错误。',
    },
  },
  parameters: [
    rowsOf(customers),
    rowsOf(dueDates),
    rowsOf(openAmount),
    asOf,
    optionalRowsOf(invoiceNumbers),
    optionalRowsOf(invoiceDates),
    optionalRowsOf(disputed),
    optional(minimumAmount),
    optional(listOf(stepNames)),
    optional(listOf(stepOffsets)),
    optional(listOf(stepConventions)),
    optional(listOf(holidays)),
    optional(listOf(workdays)),
    optional(weekend),
  ],
  example: {
    inputs: [['A'], [45749], [1200], '2025-04-08'],
    answer: [
      [...TITLES['en-US']],
      ['A', '', '2025-04-02', 6, 1200, 1200, 'formal', '2025-04-07', 'legal', '2025-05-02', ''],
    ],
  },
  source: 'Own ladder of the standard policy; offsets from the due date as in Tryton',
  compute: (
    names,
    due,
    amounts,
    day,
    numbers,
    invoiced,
    disputes,
    minimum = 0,
    steps,
    offsets,
    conventions,
    closed,
    worked,
    daysOff,
  ) => {
    const ladder = ladderOf(steps, offsets, conventions);
    if (isFault(ladder)) return ladder;
    const columns = {
      customer: names,
      dueDate: due,
      openAmount: amounts,
      invoiceNumber: numbers,
      invoiceDate: invoiced,
      disputed: disputes,
    };
    const { rows } = readableRows(names.length, ...Object.values(columns));
    const policy = { steps: ladder, minimumAmount: minimum, minimumGapDays: 0 };
    const lines = dunningLines(
      itemsOfColumns(columns, rows),
      day,
      policy,
      calendarOf(closed, worked, daysOff),
    );
    return titled(TITLES, linesBeside(columns, names.length, rows, lines, day));
  },
});

interface CallColumns extends DunningColumns {
  readonly invoiceNumber: RowColumn<string>;
}

/** Every row's own cells with its answers; what cannot be read shows its fault where it stands. */
function linesBeside(
  columns: CallColumns,
  count: number,
  readable: Int32Array,
  lines: readonly (readonly Answer[])[],
  asOf: number,
): AnswerTable {
  const { customer, invoiceNumber, dueDate, openAmount } = columns;
  const table = new Array<readonly Outcome<Answer>[]>(count);
  let next = 0;
  for (let row = 0; row < count; row++) {
    const date = dueDate?.[row];
    const due = isFault(date) ? date : dateCell(date);
    const overdue = typeof due === 'number' ? asOf - due : '';
    const answers = readable[next] === row ? (lines[next++] ?? NO_ANSWER) : faultyAnswers(columns, row);
    table[row] = [
      customer?.[row] ?? '',
      invoiceNumber?.[row] ?? '',
      due,
      overdue,
      openAmount?.[row] ?? 0,
      ...answers,
    ];
  }
  return table;
}

/** The columns that the table does not repeat show their fault where the answer would begin. */
function faultyAnswers(
  { invoiceDate, disputed: disputes }: CallColumns,
  row: number,
): readonly Outcome<Answer>[] {
  const unseen = [invoiceDate?.[row], disputes?.[row]].find(isFault);
  return unseen === undefined ? NO_ANSWER : [unseen, ...NO_ANSWER.slice(1)];
}
