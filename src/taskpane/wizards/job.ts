import type { DayNumber } from '../../domain/calendar/day-number';
import type { StepResult } from '../../domain/dunning/collection-results';
import type { LimitPosition } from '../../domain/credit-limit/limit-position';
import type { Finding, FindingKind } from '../../domain/ledger/finding';
import type { FindingStakes } from '../../domain/ledger/finding-log';
import type { Ledger } from '../../domain/ledger/ledger';
import type { ColumnMapping } from '../../domain/ledger/ledger-field';
import type { ProposedColumn } from '../../domain/ledger/mapping-proposal';
import type { ReadingAnswers } from '../../domain/ledger/read-record';
import type { ReportHead } from '../../domain/ledger/report-head';
import type { Policy } from '../../policy/policy-tables';
import type { SourceRange } from '../../excel/source';

/** What looking at the chosen range found, for a person to confirm or correct before it is read. */
export interface Inspection {
  readonly source: SourceRange;
  /** Full address as Excel shows it, for the pane and the reports. */
  readonly address: string;
  /** Zero-based row of the titles inside the source. */
  readonly headerRow: number;
  /** Titles by column of the source; blank where there is none. */
  readonly headers: readonly string[];
  /** 2 where the titles stand in two rows, of which `headerRow` is the lower. */
  readonly titleRows: 1 | 2;
  /** What the rows above the records say about the report as a whole. */
  readonly reportHead: ReportHead;
  readonly proposal: readonly ProposedColumn[];
  /** The proposal as a mapping, ready to be corrected and given to `readLedger`. */
  readonly mapping: ColumnMapping;
  /** The first records as Excel displays them, one array a row, by column of the source. */
  readonly firstRecords: readonly (readonly string[])[];
}

/** One finding in words, with the cell to go to. */
export interface StatedFinding {
  readonly finding: Finding;
  readonly sheet: string;
  /** Address of the cell inside the sheet, such as E17. */
  readonly cell: string;
  readonly text: string;
}

/** What a person answered about the reading; what is left out is asked. */
export interface ReadingOptions extends ReadingAnswers {
  /** The day for which the ledger stands, where the report does not say it: later dates are asked about. */
  readonly asOf?: DayNumber;
  /** Whether records that stand there twice in every detail count twice. */
  readonly keepCopies?: boolean;
}

/** Money of one currency; the code is blank where the ledger has no currency column. */
export interface CurrencyTotals {
  readonly currency: string;
  readonly amount: number;
  readonly records: number;
}

/** The ledger as read, with everything that reading found. */
export interface CheckedLedger {
  readonly source: SourceRange;
  readonly address: string;
  readonly ledger: Ledger;
  /** Records in the ledger. */
  readonly recordCount: number;
  /** In the order of the sheet; of each kind at most the first 10,000. */
  readonly findings: readonly StatedFinding[];
  readonly findingCounts: ReadonlyMap<FindingKind, number>;
  /** The amounts at stake, by kind and currency. */
  readonly stakes: FindingStakes;
  /** Records read, by currency, with the sum of their invoice amounts. */
  readonly totals: readonly CurrencyTotals[];
  /** Rows of the source below the titles that are no records: blank ones, totals, notes. */
  readonly rowsSkipped: number;
  /** Records that could not be read, each with a finding. */
  readonly recordsSetAside: number;
}

export interface RunOptions {
  readonly asOf: DayNumber;
  /** Rules to go by instead of those on the workbook's policy sheet. */
  readonly policy?: Policy;
}

/** One figure of the heading, named and formatted for people. */
export interface Figure {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** How one factor contributed to a score. */
export interface FactorExplanation {
  readonly factor: string;
  readonly name: string;
  /** The observed value for people; blank where the ledger does not tell. */
  readonly value: string;
  /** Points 0–100, null where the value is missing. */
  readonly points: number | null;
  /** Weight as configured. */
  readonly weight: number;
  /** Part of the score that this factor gave, 0–1; null where the value is missing. */
  readonly share: number | null;
}

/** One customer in one currency, as the score report shows it. Money is rounded to the currency's cents. */
export interface ScoredCustomer {
  readonly customer: string;
  readonly currency: string;
  readonly exposure: number;
  readonly overdue: number;
  /** Open amounts by the plan's bucket labels. */
  readonly buckets: readonly number[];
  readonly undated: number;
  readonly unappliedCredits: number;
  /** Days, weighted by amount; null without a paid invoice. */
  readonly weightedDaysLate: number | null;
  /** 0–100; null where too little is known. */
  readonly score: number | null;
  readonly grade: string | null;
  /** Share of the score's weights that is known, 0–1. */
  readonly coverage: number;
  readonly suggestedLimit: number | null;
  /** What the limit in force, else the suggested one, still allows. */
  readonly headroom: number | null;
  readonly limit: LimitPosition;
  readonly action: string;
  readonly reasons: readonly string[];
  readonly factors: readonly FactorExplanation[];
  /** What would lift the grade, a sentence a way. */
  readonly ways: readonly string[];
}

export interface ScoreTotals {
  readonly currency: string;
  readonly open: number;
  readonly overdue: number;
  readonly buckets: readonly number[];
  readonly undated: number;
  readonly unappliedCredits: number;
  readonly customers: number;
  readonly dso: number | null;
  readonly bestPossibleDso: number | null;
  readonly countBackDso: number | null;
  /** Customers by grade. */
  readonly grades: Readonly<Record<string, number>>;
}

/** A computed score report, not yet written. */
export interface ScorePlan {
  /** Whether the limits are written on a sheet of their own as well. */
  readonly withLimits: boolean;
  readonly checked: CheckedLedger;
  readonly asOf: DayNumber;
  /** Version of the credit policy that it was computed by, for the run log. */
  readonly policyVersion: string;
  /** Days of sales that the simple DSO looks back on. */
  readonly dsoDays: number;
  /** The aging buckets in words, and as codes that are the same in every language. */
  readonly bucketLabels: readonly string[];
  readonly bucketCodes: readonly string[];
  /** Grades of the policy, best first. */
  readonly gradeOrder: readonly string[];
  readonly heading: readonly Figure[];
  readonly totals: readonly ScoreTotals[];
  /** Highest overdue first, then by customer. */
  readonly rows: readonly ScoredCustomer[];
}

/** One notice that is due. */
export interface DueNotice {
  readonly customer: string;
  readonly currency: string;
  readonly invoiceNumber: string;
  /** The ladder's code of the level, and its name for people. */
  readonly level: string;
  readonly levelName: string;
  readonly noticeDate: DayNumber;
  readonly dueDate: DayNumber;
  /** What is asked for: open amount less a disputed part and credits. */
  readonly amount: number;
  readonly openAmount: number;
  /** Shown, never booked; null where the policy has no rate for the time. */
  readonly interest: number | null;
  /** Calendar days after the due date at as-of; negative before it. */
  readonly daysOverdue: number;
  readonly reason: string;
  /** The notice that follows if nothing is paid; blank and NO_DATE after the last one. */
  readonly nextLevelName: string;
  readonly nextDate: DayNumber;
  /** Address of the record in the source sheet. */
  readonly cell: string;
}

/** Open items that stand on one level of the ladder on calendar days, before anything is left out. */
export interface StageCount {
  readonly level: string;
  readonly levelName: string;
  readonly currency: string;
  readonly count: number;
  readonly amount: number;
}

/** Items without a notice, counted by reason. */
export interface LeftOut {
  readonly reason: string;
  readonly text: string;
  readonly currency: string;
  readonly count: number;
  readonly amount: number;
}

/** Open items that went from one stage of the ladder to one end, in one currency: every open item is in one of them. */
export interface PathCount {
  readonly currency: string;
  /** A step of the ladder, `none` before the first, `undated` or `credit` outside it. */
  readonly stage: string;
  /** `notice`, or why there is none. */
  readonly end: string;
  /** Step of the notice; blank for other ends. */
  readonly level: string;
  readonly count: number;
  /** Open amounts, credits negative. */
  readonly amount: number;
  /** What the notices ask for. */
  readonly asked: number;
}

/** A notice to come if nothing is paid. */
export interface CalendarRow {
  readonly date: DayNumber;
  readonly customer: string;
  readonly currency: string;
  readonly invoiceNumber: string;
  readonly dueDate: DayNumber;
  readonly level: string;
  readonly levelName: string;
  readonly amount: number;
  /** Expected by that day; null where the policy has no rate for it. */
  readonly interest: number | null;
}

/** A computed dunning schedule, not yet written. */
export interface DunningPlan {
  readonly checked: CheckedLedger;
  readonly asOf: DayNumber;
  /** Version of the credit policy that it was computed by, for the run log. */
  readonly policyVersion: string;
  readonly heading: readonly Figure[];
  readonly stages: readonly StageCount[];
  readonly rows: readonly DueNotice[];
  readonly leftOut: readonly LeftOut[];
  readonly paths: readonly PathCount[];
  /** In order of date; empty where it is not wanted. */
  readonly calendar: readonly CalendarRow[];
  /** What came of earlier notices; empty without a log. */
  readonly results: readonly StepResult[];
  /** What a person should know before sending: last cash seen, calendar years without holidays. */
  readonly warnings: readonly string[];
}
