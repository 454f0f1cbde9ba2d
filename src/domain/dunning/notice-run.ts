import type { DayNumber } from '../calendar/day-number';
import type { SkipReason } from './skip-reason';

/** Where a line stands in a letter: asked for now, listed as not yet due, held back with a reason, or a credit of the customer. */
export const NOTICE_SECTIONS = ['due', 'notDue', 'onHold', 'credit'] as const;

export type NoticeSection = (typeof NOTICE_SECTIONS)[number];

/** One open item in a letter. Money is in the item's own currency and rounded; only lines of section `due` are asked for. */
export interface NoticeLine {
  readonly section: NoticeSection;
  readonly invoiceNumber: string;
  /** NO_DATE where the ledger has none. */
  readonly invoiceDate: DayNumber;
  readonly dueDate: DayNumber;
  /** Calendar days after the due date; negative before it, 0 without a due date. */
  readonly daysOverdue: number;
  /** Code of the currency; blank where the ledger names none. */
  readonly currency: string;
  /** What is open; negative for a credit. */
  readonly openAmount: number;
  /** Credits of the customer that are set against the item. */
  readonly credited: number;
  /** What is asked for: open amount less credits and less a disputed part; 0 outside section `due`. */
  readonly amount: number;
  /** Late interest to the run date, shown and never booked. */
  readonly interest: number;
  /** Code of the item's own step; blank outside section `due`. */
  readonly step: string;
  /** Position of the step in its ladder; −1 outside section `due`. */
  readonly level: number;
  /** Why the item is held back; null in the other sections. */
  readonly reason: SkipReason | null;
  /** True when a promise to pay this item has passed unkept. */
  readonly isPromiseBroken: boolean;
  /** What a person wrote beside the proposal; blank when nothing. */
  readonly note: string;
}

/** One letter of a run: to one customer, on the highest level of its due lines. */
export interface NoticeLetter {
  /** Unique within the run and the same for the same run over the same ledger: customer, and what else it is grouped by. */
  readonly key: string;
  readonly customer: string;
  /** Code of the highest step among the due lines, and its position in the ladder. */
  readonly step: string;
  readonly level: number;
  /** Day the letter is dated, and the last day by which it asks for payment. */
  readonly date: DayNumber;
  readonly payBy: DayNumber;
  readonly channel: NoticeChannel;
  readonly tone: NoticeTone;
  /** What the step suggests doing besides; nothing of it is done by itself. */
  readonly followUp: NoticeFollowUp;
  /** Due lines first, longest overdue first; then not due, on hold, credits. */
  readonly lines: readonly NoticeLine[];
  /** What the letter itself costs the customer, at most one entry a currency; shown and never booked. */
  readonly fees: readonly NoticeFee[];
}

export interface NoticeFee {
  readonly currency: string;
  readonly amount: number;
}

/** All letters of one dunning run. */
export interface NoticeRun {
  readonly asOf: DayNumber;
  /** By customer's name, then key. */
  readonly letters: readonly NoticeLetter[];
}

export const NOTICE_CHANNELS = ['email', 'post', 'phone'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

export const NOTICE_TONES = ['friendly', 'firm', 'final'] as const;
export type NoticeTone = (typeof NOTICE_TONES)[number];

export const NOTICE_FOLLOW_UPS = [
  'nothing',
  'creditHold',
  'deliveryStop',
  'agency',
  'legalAction',
  'insurerClaim',
  'writeOff',
] as const;
export type NoticeFollowUp = (typeof NOTICE_FOLLOW_UPS)[number];
