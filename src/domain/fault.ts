/**
 * An expected failure of a rule: a value, never an exception.
 * `kind` decides the Excel error, `reason` the sentence, `argument` the input that caused it.
 */
export interface Fault {
  readonly fault: FaultKind;
  readonly reason: FaultReason;
  /** The name of the input, as in docs/GLOSSARY.md, when one input is to blame. */
  readonly argument?: string;
}

/** wrongType #VALUE! · missing #N/A · outOfRange #NUM! · zeroDivision #DIV/0! — tested in this order. */
export type FaultKind = 'wrongType' | 'missing' | 'outOfRange' | 'zeroDivision';

/** Each reason has one sentence in each language (src/i18n): a new reason without wording does not compile. */
export type FaultReason =
  | 'notANumber'
  | 'ambiguousAmount'
  | 'notADate'
  | 'notAText'
  | 'unreadableDate'
  | 'ambiguousDate'
  | 'unreadableTerms'
  | 'unknownChoice'
  | 'blank'
  | 'noDiscount'
  | 'historyTooShort'
  | 'noEvidence'
  | 'negative'
  | 'notPositive'
  | 'notAShare'
  | 'notIncreasing'
  | 'notWhole'
  | 'outOfCalendar'
  | 'discountAfterNet'
  | 'tooLarge'
  | 'sharesDoNotAddUp'
  | 'noEnd'
  | 'wrongShape'
  | 'zero'
  | 'errorCell'
  | 'noExchangeRate'
  | 'noHeader';

export type Outcome<T> = T | Fault;

export function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

export function fault(kind: FaultKind, reason: FaultReason, argument?: string): Fault {
  return argument === undefined ? { fault: kind, reason } : { fault: kind, reason, argument };
}
