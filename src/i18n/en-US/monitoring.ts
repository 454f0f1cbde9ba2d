import type { LimitProposal } from '../../domain/monitoring/limit-proposal';
import type { WarningLevel, WarningSignal } from '../../domain/monitoring/early-warning';
import type { BridgeParts } from '../../domain/monitoring/dso-bridge';
import type { Movement } from '../../domain/monitoring/customer-movement';
import type { ReviewReason } from '../../domain/monitoring/review-calendar';

const movements: Readonly<Record<Movement, string>> = {
  newOverdue: 'Newly overdue',
  worse: 'More overdue',
  better: 'Less overdue',
  cured: 'Cured',
  unchanged: 'Unchanged',
};

const causes: Readonly<Record<keyof BridgeParts, string>> = {
  volume: 'Volume',
  terms: 'Terms',
  lateness: 'Lateness',
  disputes: 'Disputes',
  mix: 'Mix',
};

const causeMeanings: Readonly<Record<keyof BridgeParts, string>> = {
  volume: 'How much of the window’s sales is recent and not yet due, credits deducted',
  terms: 'Payment terms became longer or shorter',
  lateness: 'More or less is overdue without a dispute',
  disputes: 'More or less is disputed',
  mix: 'Sales moved between customers who take more or fewer days',
};

const signals: Readonly<Record<WarningSignal, string>> = {
  daysLateIncrease: 'Paying later',
  pastDueShare: 'Overdue share',
  oldestDaysOverdue: 'Oldest overdue',
  utilisation: 'Limit utilisation',
  brokenPromises90Days: 'Broken promises',
  shortPaymentShare: 'Short payments',
  ratingNotchesDown: 'Grade fell',
  portfolioShare: 'Share of all receivables',
  insolvencyEvent: 'Insolvency',
  insurerLimitWithdrawn: 'Insurer withdrew the limit',
};

const levels: Readonly<Record<WarningLevel, string>> = { green: 'Green', amber: 'Amber', red: 'Red' };

const proposals: Readonly<Record<LimitProposal['kind'], string>> = {
  set: 'Set',
  lower: 'Lower',
  raise: 'Raise',
  keep: 'Keep',
  hold: 'Keep: no rise under warning',
};

const reviewReasons: Readonly<Record<ReviewReason, string>> = {
  urgent: 'Warning in red',
  overdue: 'Review is overdue',
  cycle: 'Cycle of the grade',
  first: 'First review, spread over the cycle',
};

/** What watches receivables over time: snapshots, comparisons, watchlist and review calendar. */
export const monitoring = {
  movements,
  causes,
  causeMeanings,
  signals,
  levels,
  proposals,
  reviewReasons,
  columns: {
    customer: 'Customer',
    currency: 'Currency',
    group: 'Group',
    members: 'Members',
    movement: 'Overdue',
    openBefore: 'Open before',
    openNow: 'Open now',
    openChange: 'Change of open',
    overdueBefore: 'Overdue before',
    overdueNow: 'Overdue now',
    overdueChange: 'Change of overdue',
    gradeBefore: 'Grade before',
    gradeNow: 'Grade now',
    scoreBefore: 'Score before',
    scoreNow: 'Score now',
    limitBefore: 'Limit before',
    limitNow: 'Limit now',
    dsoDays: 'Days of DSO',
    customers: 'Customers',
    days: 'Days',
    meaning: 'What it means',
    cause: 'Cause',
    from: 'From',
    to: 'To',
    rate: 'Roll rate',
    before: 'Before',
    now: 'Now',
    sales: 'Sales since',
    collected: 'Collected',
    effectiveness: 'Collection effectiveness',
    comparedWith: 'Compared with',
    dsoBefore: 'DSO before',
    dsoNow: 'DSO now',
    level: 'Warning',
    moneyAtRisk: 'Money at risk',
    open: 'Open',
    overdue: 'Overdue',
    grade: 'Grade',
    score: 'Score',
    limit: 'Limit in force',
    suggestedLimit: 'Proposed limit',
    proposal: 'Proposal',
    proposalReason: 'Why this limit',
    evidence: (n: number) => `Signal ${n}`,
    headroom: 'Headroom',
    share: 'Share of receivables',
    worstGrade: 'Worst grade',
    lastReview: 'Last review',
    nextReview: 'Next review',
    cycle: 'Months between reviews',
    reason: 'Reason',
  },
  store: {
    title: 'Run',
    asOf: 'As of',
    windowDays: 'DSO window',
    basis: 'Age from',
    edges: 'Bucket ends',
    undated: 'Undated',
    unapplied: 'Unapplied credits',
    disputed: 'Disputed',
    undisputedOverdue: 'Overdue, undisputed',
    windowSales: 'Sales of the window',
    termsDays: 'Terms (days)',
    bucket: (n: number) => (n === 1 ? 'Not yet due' : `Bucket ${n - 1}`),
  },
  options: {
    compareWith: 'Compare with',
    lastSnapshot: 'The last snapshot in this workbook',
    aDay: 'A day of my choice',
    day: 'Day',
    dayHint: 'Taken from the snapshot of that day; without one, this ledger is counted as of that day.',
  },
  comparison: {
    sheetName: (asOf: string) => `Changes ${asOf}`,
    title: 'What has changed',
    facts: (asOf: string, source: string, count: string) =>
      `As of ${asOf} · source ${source} · ${count} records`,
    withSnapshot: (day: string, currency: string) =>
      `Compared with the snapshot of ${day}${currency === '' ? '' : ` (${currency})`} on the sheet “AR Snapshots”.`,
    withLedger: (day: string, currency: string) =>
      `Compared with this ledger as of ${day}${currency === '' ? '' : ` (${currency})`}: what was paid or invoiced since then is counted as it stood that day.`,
    withNothing: (currency: string) =>
      `Nothing to compare with yet${currency === '' ? '' : ` in ${currency}`}: this run keeps the first snapshot, and the next one says what has changed.`,
    bridgeSum: (before: string, parts: string, now: string) => `DSO ${before} ${parts} = ${now} days.`,
    noBridge: (because: string) => `No DSO bridge: ${because}`,
    bridgeTitle: 'What moved DSO',
    bridgeNote:
      'A customer’s part of DSO is its share of sales × its days. Share gained or lost is mix; on the share it has both times, the days split into the other causes. The causes add up exactly, whatever their order.',
    dsoBefore: 'DSO before',
    dsoNow: 'DSO now',
    movementTitle: 'Overdue debt: who moved',
    migrationTitle: (currency: string) =>
      `Customers by former grade (rows) and present grade (columns)${currency === '' ? '' : `, ${currency}`}`,
    formerGrade: 'Former grade',
    noGrade: 'None',
    rollTitle: 'Roll rates',
    rollNote: (days: string) =>
      `What stands in a bucket now over what stood in the one before it ${days} days ago. They are loss rates’ raw material when the period is about as long as a bucket.`,
    groupTitle: 'Groups',
    groupNote:
      'Members fail together: the limit is the sum of theirs, but no more than the policy’s share for one customer.',
    total: 'Total',
    figures: {
      open: 'Open',
      overdue: 'Overdue',
      dso: 'DSO',
      newOverdue: 'Newly overdue',
      cured: 'Cured',
      worsened: 'Grade fell',
      improved: 'Grade rose',
      collected: 'Collected',
    },
    shown: (shown: string, all: string) => `The ${shown} largest of ${all}; the sheet has all.`,
    fromTo: (before: string, now: string) => `${before} → ${now}`,
  },
  watch: {
    sheetName: (asOf: string) => `Watchlist ${asOf}`,
    title: 'Watchlist',
    facts: (asOf: string, source: string, count: string) =>
      `As of ${asOf} · source ${source} · ${count} customers`,
    counts: (red: string, amber: string) => `${red} customers in red, ${amber} in amber.`,
    order: 'Most money at risk first: what is open of a customer in red, what is overdue of one in amber.',
    thresholds: 'Signals and their thresholds stand on the sheet “AR Policy”, table “Early warning”.',
    evidence: {
      daysLateIncrease: (value: string, recent: string, former: string) =>
        `Paid ${value} days later in the last 90 days (${recent}) than in the year before (${former})`,
      pastDueShare: (value: string) => `${value} of its debt is overdue`,
      oldestDaysOverdue: (value: string) => `Oldest item ${value} days overdue`,
      utilisation: (value: string) => `${value} of its limit is used`,
      brokenPromises90Days: (value: string) => `${value} promises to pay broken in 90 days`,
      shortPaymentShare: (value: string) => `${value} of its payments were short`,
      ratingNotchesDown: (from: string, to: string) => `Grade fell from ${from} to ${to} within 12 months`,
      portfolioShare: (value: string) => `${value} of all receivables`,
      insolvencyEvent: () => 'Insolvency was announced',
      insurerLimitWithdrawn: () => 'The insurer withdrew its limit',
    } satisfies Record<WarningSignal, (...values: string[]) => string>,
    proposalReason: {
      set: (limit: string) => `No limit is in force; the policy suggests ${limit}`,
      lower: (limit: string, change: string) => `The policy suggests ${limit}, ${change} less`,
      raise: (limit: string, change: string) => `The policy suggests ${limit}, ${change} more`,
      keep: () => 'No change worth making',
      hold: (limit: string) => `The policy would allow ${limit}, but not while the customer is watched`,
    } satisfies Record<LimitProposal['kind'], (...values: string[]) => string>,
    limitTitle: 'Limits to change',
    none: 'No customer has a warning.',
    figures: { red: 'Red', amber: 'Amber', moneyAtRisk: 'Money at risk', share: 'Share of open' },
  },
  reviews: {
    sheetName: (asOf: string) => `Reviews ${asOf}`,
    title: 'Review calendar',
    facts: (asOf: string, source: string, count: string) =>
      `As of ${asOf} · source ${source} · ${count} customers`,
    cycles: (list: string) => `Months between reviews by grade: ${list}.`,
    lastReviews:
      'Last reviews stand in the table “Customer facts” of the sheet “AR Policy”; first reviews are spread over the cycle, most money first.',
    shown: (shown: string, all: string) => `The next ${shown} of ${all}; the sheet has all.`,
    figures: { now: 'Due now', month: 'Within 30 days', quarter: 'Within 90 days', later: 'Later' },
  },
};
