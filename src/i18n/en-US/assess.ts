import { creditReview } from './credit-review';

const headless = {
  counts: (judged: string, late: string, undecided: string) =>
    `${judged} invoices judged, ${late} of them late; ${undecided} could not be judged yet.`,
  standing: 'Standing scorecard',
  calibrated: 'Calibrated on earlier invoices',
  baseline: 'Average days late',
  quality: (name: string, auc: string, ks: string) => `${name}: AUC ${auc}, KS ${ks}`,
  notCalibrated: 'Not calibrated: the history before the as-of date is too short.',
};

const calibrate = {
  sheetName: (asOf: string) => `Scorecard test ${asOf}`,
  title: 'How well the scorecard tells who will pay late',
  method: (scoredOn: string, from: string, until: string, lateDays: string) =>
    `Every customer was scored with what was known on ${scoredOn}; the invoices issued from ${from} to ${until} then showed who paid more than ${lateDays} days late.`,
  facts: (address: string, scored: string, customers: string) =>
    `Ledger ${address}; ${scored} of ${customers} customers had a score.`,
  newCustomers: (count: string) =>
    `${count} invoices are of customers without a score; they rank together, in the middle.`,
  training: (invoices: string, days: string) =>
    `The proposed card was fitted to ${invoices} invoices seen from ${days} earlier dates, all settled or overdue by the day of scoring: weight of evidence by factor, then a regularised logistic regression.`,
  notCalibrated: 'No card is proposed: the history before the day of scoring is too short.',
  reading:
    'AUC is the chance that a late invoice ranks as riskier than one paid in time: 0.5 is a coin, above 0.8 is good. Average days late is the forecast to beat.',
  liftReading:
    'Lift is the late share of a grade over that of all; “late caught” is the share of all late invoices that a grade and the worse ones hold.',
  auc: (ranking: string) => `AUC, ${ranking}`,
  aucMoreThan: (days: number) => (days === 0 ? 'AUC, late' : `AUC, late by over ${days} days`),
  rankings: {
    standing: 'standing scorecard',
    calibrated: 'proposed scorecard',
    baseline: 'average days late',
  },
  judged: 'Invoices judged',
  late: 'Paid late',
  undecided: 'Not yet known',
  ranking: 'Ranking by',
  band: (number: number) => `Band ${number}`,
  bandsTitle: (ranking: string) => (ranking === '' ? 'Bands of scores' : `Bands of scores, ${ranking}`),
  liftTitle: (ranking: string) => `By grade, ${ranking}`,
  weightsTitle: 'Standing and proposed weights',
  chartTitle: (ranking: string) => `Share paid late by band, ${ranking}`,
  noGrade: 'no grade',
  point: (value: string, points: string) => `${value} → ${points}`,
  columns: {
    band: 'Band, safest first',
    score: 'Score',
    fromScore: 'From score',
    toScore: 'To score',
    invoices: 'Invoices',
    late: 'Paid late',
    lateShare: 'Share paid late',
    expectedShare: 'Forecast',
    grade: 'Grade',
    customers: 'Customers',
    lift: 'Lift',
    caught: 'Late caught',
    factor: 'Factor',
    standingWeight: 'Weight now',
    proposedWeight: 'Proposed',
    informationValue: 'Information value',
    proposedPoints: 'Proposed points',
  },
  options: {
    windowDays: 'Days to judge',
    windowDaysHint:
      'Invoices of this many days before the date are judged; customers are scored as of the day before.',
    lateDays: 'Late from',
    lateDaysHint: 'Paid more than this many days after the due date counts as late.',
  },
  adopt: {
    title: 'Proposed weights',
    explained:
      'Take the proposed weights and points into the policy sheet, or leave the standing ones: nothing changes unless you press the button.',
    action: 'Use the proposed weights',
    done: 'The policy sheet now holds the proposed weights and points. Undo under recent runs puts back the former ones.',
  },
};

const ways = {
  grade: (grade: string, changes: string) => `For grade ${grade}: ${changes}`,
  change: (factor: string, from: string, to: string) => `${factor} from ${from} to ${to}`,
  and: ' and ',
  knockOut: (fact: string) => `While this holds, no other change counts: ${fact}`,
};

const limits = {
  sheetName: (asOf: string) => `Limits ${asOf}`,
  title: 'Suggested credit limits, opened up',
  rule: 'A suggested limit is the smallest component times its factor, rounded down. Headroom and use go by the limit in force; where none is, by the suggested one.',
  components: {
    need: 'Need',
    netWorth: 'Share of net worth',
    workingCapital: 'Share of working capital',
    singleName: 'Single customer cap',
    insurance: 'Insured, plus own risk',
  },
  factorReasons: {
    behaviour: 'pays late',
    newCustomer: 'has not paid yet',
    grade: 'grade',
    none: '',
  },
  states: { ok: 'OK', watch: 'Watch', hold: 'Hold', stop: 'Stop' },
  stateMeanings: {
    ok: 'Deliver as usual.',
    watch: 'Near the limit, overdue, or without a limit: look before you deliver.',
    hold: 'Over the limit: deliver once it has paid.',
    stop: 'Nothing on credit: prepayment only.',
  },
  columns: {
    customer: 'Customer',
    currency: 'Currency',
    binding: 'Bound by',
    factor: 'Factor',
    factorReason: 'Because',
    suggested: 'Suggested limit',
    current: 'Limit in force',
    exposure: 'Exposure',
    utilisation: 'Use of limit',
    headroom: 'Headroom',
    overLimit: 'Over limit',
    state: 'State',
    terms: 'Longest terms, days',
    coverage: 'Known weights',
    way: 'What would lift the grade',
  },
  over: 'over',
  none: 'No limit: nothing is known that could bear one.',
  order: 'What if: an order of',
  orderHint: 'Open amount and this order against the limit.',
  component: 'Component',
  binds: 'binding',
  amount: 'Amount',
  isBinding: (name: string) => `${name} (binding)`,
  sum: (factor: string, because: string, limit: string) =>
    because === ''
      ? `The smallest, rounded down: ${limit}`
      : `The smallest × ${factor} (${because}), rounded down: ${limit}`,
  left: (headroom: string) => `Headroom ${headroom}.`,
  used: (use: string) => `${use} of the limit in use.`,
  withSheet: 'Also write a sheet with every limit opened up',
  waysTitle: 'What would lift the grade',
};

/** Backtest, calibration and credit review. */
export const assess = { headless, calibrate, ways, limits, review: creditReview };
