import type { FindingKind } from '../../../src/domain/ledger/finding';
import { FINDING_SEVERITY } from '../../../src/domain/ledger/finding';
import type { Ledger } from '../../../src/domain/ledger/ledger';
import type { Receipt } from '../../../src/excel/receipt';
import type { SourceOffer, SourceRange } from '../../../src/excel/source';
import type {
  CheckedLedger,
  DueNotice,
  DunningPlan,
  Inspection,
  ScoredCustomer,
  ScorePlan,
  StatedFinding,
} from '../../../src/taskpane/wizards/job';

const source: SourceRange = { sheet: 'Ledger', row: 0, column: 0, rowCount: 2401, columnCount: 9 };

export const offers: readonly SourceOffer[] = [
  {
    choice: { kind: 'selection' },
    sheet: 'Open items November',
    address: 'A1:I2401',
    rowCount: 2401,
    columnCount: 9,
    isHidden: false,
  },
  {
    choice: { kind: 'table', table: 'Invoices' },
    sheet: 'Open items November',
    address: 'A1:I2401',
    rowCount: 2401,
    columnCount: 9,
    isHidden: false,
  },
  {
    choice: { kind: 'sheet', sheet: '应收明细 2026（不含关联方往来）' },
    sheet: '应收明细 2026（不含关联方往来）',
    address: 'A1:AB120034',
    rowCount: 120_034,
    columnCount: 28,
    isHidden: true,
  },
];

export const inspection: Inspection = {
  source,
  address: "'Open items November'!A1:I2401",
  headerRow: 0,
  titleRows: 1,
  reportHead: { findings: [] },
  headers: ['Customer', 'Inv. No.', 'Date', 'Due', 'Total incl. VAT', 'Balance', 'Cur', '', 'Remarks'],
  proposal: [
    { field: 'customer', column: 0, certainty: 'certain' },
    { field: 'invoiceNumber', column: 1, certainty: 'likely' },
    { field: 'invoiceDate', column: 2, certainty: 'guess' },
    { field: 'dueDate', column: 3, certainty: 'certain' },
    { field: 'amount', column: 4, certainty: 'likely' },
    { field: 'openAmount', column: 5, certainty: 'certain' },
    { field: 'currency', column: 6, certainty: 'likely' },
  ],
  mapping: {
    customer: 0,
    invoiceNumber: 1,
    invoiceDate: 2,
    dueDate: 3,
    amount: 4,
    openAmount: 5,
    currency: 6,
  },
  firstRecords: [
    [
      'Nordwind Maschinenbau GmbH & Co. KG',
      'RE-2026-0001',
      '2026-08-03',
      '2026-09-02',
      '12,480.00',
      '12,480.00',
      'EUR',
      '',
      '',
    ],
    [
      '上海浦东新区精密机械制造有限公司',
      'RE-2026-0002',
      '2026-08-04',
      '2026-09-03',
      '980.50',
      '0.00',
      'EUR',
      '',
      '',
    ],
    ['Acme', 'RE-2026-0003', '2026-08-04', '2026-10-03', '1,204,300.00', '604,300.00', 'EUR', '', ''],
  ],
};

function findings(kind: FindingKind, count: number, text: string): StatedFinding[] {
  return Array.from({ length: count }, (_, index) => ({
    finding: { kind, severity: FINDING_SEVERITY[kind], row: 16 + index, column: 4, raw: '#N/A' },
    sheet: 'Open items November',
    cell: `E${17 + index * 131}`,
    text,
  }));
}

const noRows = new Int32Array();
const noText = { values: [], codes: noRows };
const emptyLedger: Ledger = {
  rowCount: 0,
  gridRow: noRows,
  customer: noText,
  invoiceNumber: [],
  invoiceDate: noRows,
  dueDate: noRows,
  paidDate: noRows,
  amount: new Float64Array(),
  statedOpenAmount: new Float64Array(),
  currency: noText,
  disputed: new Uint8Array(),
  terms: noText,
};

export const checkedLedger: CheckedLedger = {
  source,
  address: inspection.address,
  ledger: emptyLedger,
  recordCount: 2388,
  findings: [
    ...findings('errorCell', 2, 'Cell E17 holds #N/A, so the record is left out. Correct the formula.'),
    ...findings('textAmount', 7, 'The amount “1.204,30” is text; it was read as 1,204.30.'),
    ...findings('duplicateInvoiceNumber', 3, 'Invoice number RE-2026-0107 was already used in row 108.'),
    ...findings('blankRow', 1, 'A blank row.'),
  ],
  findingCounts: new Map([
    ['errorCell', 2],
    ['textAmount', 12_407],
    ['duplicateInvoiceNumber', 3],
    ['blankRow', 1],
  ]),
  stakes: new Map([['duplicateInvoiceNumber', new Map([['EUR', 48_120.4]])]]),
  totals: [
    { currency: 'EUR', amount: 14_220_310.55, records: 2200 },
    { currency: 'CNY', amount: 98_120_004.2, records: 188 },
  ],
  rowsSkipped: 11,
  recordsSetAside: 2,
};

const FIRST: ScoredCustomer = {
  customer: 'Nordwind Maschinenbau GmbH & Co. KG, Niederlassung Süd',
  currency: 'EUR',
  exposure: 1_204_300.25,
  overdue: 880_120.1,
  buckets: [324_180.15, 500_000, 200_120.1, 100_000, 50_000, 30_000],
  undated: 0,
  unappliedCredits: -1200,
  weightedDaysLate: 41.3,
  score: 28.4,
  grade: 'E',
  suggestedLimit: 250_000,
  headroom: -954_300.25,
  coverage: 0.825,
  limit: {
    suggested: {
      limit: 250_000,
      components: [
        { kind: 'need', amount: 612_400 },
        { kind: 'singleName', amount: 500_000 },
      ],
      binding: 'singleName',
      factor: 0.5,
      unrounded: 250_000,
      factorReason: 'behaviour',
    },
    currentLimit: null,
    facts: {
      exposure: 1_204_300.25,
      currentLimit: null,
      suggestedLimit: 250_000,
      overdueShare: 0.73,
      isStopped: true,
    },
    position: {
      limit: 250_000,
      isLimitInForce: false,
      utilisation: 4.8172,
      headroom: -954_300.25,
      isOverLimit: true,
      state: 'stop',
    },
    termsDays: 0,
  },
  ways: ['For grade D: Overdue share from 73.1 % to 20 %'],
  action: 'Prepayment; hold new orders',
  reasons: [
    'Overdue more than 90 days: an undisputed invoice of 80,000.00 EUR, so the score is at most 34.',
    'The limit is bound by payment behaviour (factor 0.50).',
  ],
  factors: [
    {
      factor: 'payment',
      name: 'Payment behaviour',
      value: '41.3 days late',
      points: 46,
      weight: 35,
      share: 0.41,
    },
    { factor: 'pastDueShare', name: 'Overdue share', value: '73.1 %', points: 3.7, weight: 15, share: 0.03 },
    {
      factor: 'ems',
      name: 'Financial strength (Altman EMS)',
      value: '',
      points: null,
      weight: 15,
      share: null,
    },
    { factor: 'tenure', name: 'Years as a customer', value: '6.2', points: 88, weight: 10, share: 0.56 },
  ],
};

const NAMES = ['上海浦东新区精密机械制造有限公司', 'Acme', 'Blue Ridge Supplies, Inc.', 'Zenith & Söhne'];

export const scorePlan: ScorePlan = {
  withLimits: true,
  checked: checkedLedger,
  asOf: 46_349,
  policyVersion: '5f1c09e2',
  dsoDays: 90,
  bucketCodes: ['0', '1-30', '31-60', '61-90', '91-120', '>120'],
  gradeOrder: ['A', 'B', 'C', 'D', 'E'],
  bucketLabels: ['Current', '1-30', '31-60', '61-90', '91-120', '>120'],
  heading: [
    { key: 'open', name: 'Open', text: '12,040,310.55 EUR' },
    { key: 'overdue', name: 'Overdue', text: '3,020,118.20 EUR' },
    { key: 'dso', name: 'DSO', text: '47.2 days' },
    { key: 'customers', name: 'Customers', text: '212' },
  ],
  totals: [
    {
      currency: 'EUR',
      open: 12_040_310.55,
      overdue: 3_020_118.2,
      buckets: [9_020_192.35, 1_800_000, 700_118.2, 320_000, 120_000, 80_000],
      undated: 4000,
      unappliedCredits: -12_400.5,
      customers: 215,
      dso: 47.2,
      bestPossibleDso: 35.1,
      countBackDso: 44.8,
      grades: { A: 80, B: 60, C: 40, D: 22, E: 10 },
    },
  ],
  rows: [
    FIRST,
    ...NAMES.map((customer, index) => ({
      ...FIRST,
      customer,
      overdue: 120_000 / (index + 1),
      score: index === 3 ? null : 90 - index * 20,
      grade: ['A', 'B', 'C', null][index] ?? null,
    })),
  ],
};

const NOTICE: DueNotice = {
  customer: 'Nordwind Maschinenbau GmbH & Co. KG',
  currency: 'EUR',
  invoiceNumber: 'RE-2026-0001',
  level: 'formal',
  levelName: 'Formal notice',
  noticeDate: 46_349,
  dueDate: 46_267,
  amount: 12_480,
  openAmount: 12_480,
  interest: 0,
  daysOverdue: 82,
  reason: 'Open 82 days after the due date',
  nextLevelName: '',
  nextDate: 0,
  cell: 'B2',
};

export const dunningPlan: DunningPlan = {
  checked: checkedLedger,
  asOf: 46_349,
  policyVersion: '5f1c09e2',
  heading: [
    { key: 'notices', name: 'Notices', text: '25' },
    { key: 'amount', name: 'To collect', text: '1,220,118.20 EUR' },
  ],
  stages: [
    { level: 'none', levelName: 'No level yet', currency: 'EUR', count: 59, amount: 402_100 },
    { level: 'reminder', levelName: 'Reminder', currency: 'EUR', count: 18, amount: 220_300.5 },
    { level: 'formal', levelName: 'Formal notice', currency: 'EUR', count: 7, amount: 1_090_410.25 },
    { level: 'legal', levelName: 'Legal escalation', currency: 'EUR', count: 2, amount: 80_000 },
  ],
  rows: [
    NOTICE,
    {
      ...NOTICE,
      customer: '上海浦东新区精密机械制造有限公司',
      invoiceNumber: '',
      daysOverdue: -5,
      amount: 980.5,
      levelName: 'Reminder',
    },
    {
      ...NOTICE,
      customer: 'Acme',
      daysOverdue: 0,
      amount: 1_204_300,
      invoiceNumber: 'INV/2026/000123456789',
    },
  ],
  leftOut: [
    { reason: 'paid', text: 'Paid', currency: 'EUR', count: 1200, amount: 8_200_100 },
    {
      reason: 'disputed',
      text: 'Disputed: settle the dispute first',
      currency: 'EUR',
      count: 4,
      amount: 12_000.4,
    },
    {
      reason: 'credit',
      text: 'Covered by the customer’s open credits',
      currency: 'EUR',
      count: 2,
      amount: 900,
    },
  ],
  paths: [],
  calendar: [],
  results: [],
  warnings: ['Last payment in the ledger: 2026-11-20. Book later receipts before sending.'],
};

const RECEIPT: Receipt = {
  id: 'run-1',
  kind: 'score',
  source: "'Open items November'!A1:I2401",
  asOf: 46_349,
  recordCount: 2388,
  skippedCount: 13,
  rowCount: 212,
  totals: 'Open 12,040,310.55 EUR, overdue 3,020,118.20 EUR',
  writtenAt: '2026-11-23 14:05',
  sheet: 'Scores 2026-11-23',
  sheetId: '{1}',
  address: 'A1:R230',
  fingerprint: 'abc',
};

export const receipts: readonly Receipt[] = [
  RECEIPT,
  { ...RECEIPT, id: 'run-2', kind: 'dunning', sheet: 'Dunning 2026-11-23 (2)', rowCount: 25 },
  { ...RECEIPT, id: 'run-3', kind: 'sample', sheet: '示例明细', rowCount: 2400, asOf: 0, source: '' },
];
