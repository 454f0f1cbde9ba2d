import type { ClockConflict } from '../../domain/dunning/insurance-clock';
import type { NoticeState } from '../../domain/dunning/notice-log';

const conflicts: Readonly<Record<ClockConflict, string>> = {
  claimMissed: 'last day to claim on the insurer has passed',
  notificationMissed: 'last day to notify the insurer has passed',
  beyondExtension: 'open beyond the extension that the insurer allows: no further insured deliveries',
  stepAfterNotification: 'the next step comes after the last day to notify the insurer',
  holdBeyondExtension: 'held back beyond the extension that the insurer allows',
};

const states: Readonly<Record<NoticeState, string>> = {
  sent: 'Sent',
  skipped: 'Skipped',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

export const dunning = {
  promiseBroken: 'promise to pay not kept',
  conflicts,
  warnings: {
    lastCash: (day: string) => `Last payment in the ledger: ${day}. Book later receipts before sending.`,
    noCash: 'The ledger shows no payment at all: make sure that receipts are booked before sending.',
    weekendsOnly: 'The calendar of the policy lists no holidays: only weekends are passed over.',
    uncovered: (years: string) => `The calendar of the policy lists no holidays of ${years}.`,
    earlierRuns: (count: string) => `Notices in the log that were taken into account: ${count}.`,
    laterRun: (day: string) =>
      `The log holds notices of ${day}, after the as-of date: nobody is written to again before then.`,
    insurer: (conflict: string, count: string) => `Insurer: ${conflict} (${count} open items).`,
  },
  proposal: {
    how: 'Change “Decision”, “Level”, “Not before” and “Note” as needed; the wizard “Record notices” then enters what was sent in the log.',
    columns: {
      asked: 'To ask for',
      openAmount: 'Open amount',
      interest: 'Late interest',
      nextLevel: 'Next level',
      nextDate: 'Next date',
      runDate: 'Run of',
      decision: 'Decision',
      notBefore: 'Not before',
      note: 'Note',
    },
    decisions: { send: 'Send', skip: 'Skip', postpone: 'Postpone' },
  },
  calendar: {
    sheetName: (asOf: string) => `Notices to come ${asOf}`,
    title: 'Notices to come, if nothing is paid',
    facts: (count: string) =>
      `${count} notices. Days are business days and keep the gap between two notices to a customer; minimums are not foreseen.`,
    days: 'Notices by month',
    month: 'Month',
    notices: 'Notices',
    date: 'Date',
    interest: 'Late interest by then',
  },
  log: {
    titles: {
      run: 'Notice run',
      runDate: 'Date',
      customer: 'Customer',
      currency: 'Currency',
      invoiceNumber: 'Invoice',
      dueDate: 'Due date',
      level: 'Level',
      place: 'Level no.',
      openAmount: 'Open then',
      asked: 'Asked for',
      state: 'State',
      note: 'Note',
      promiseDate: 'Promised for',
      disputed: 'Disputed',
      blockedUntil: 'No notices until',
      outcome: 'Outcome of call',
    },
    states,
    aState: 'one of Sent, Skipped, Postponed, Cancelled',
    aDate: 'a date',
    aDispute: 'yes, no, or the disputed amount',
    aNumber: 'a number',
  },
  sent: {
    sheetName: (asOf: string) => `Notices sent ${asOf}`,
    title: 'Notices recorded',
    facts: (sheet: string) => `From the proposal on sheet “${sheet}”, as it was edited.`,
    counts: (sent: string, skipped: string, postponed: string) =>
      `Sent ${sent}, skipped ${skipped}, postponed ${postponed}.`,
    channel: 'Channel',
    payBy: 'Pay by',
    followUp: 'Consider besides',
    results: {
      title: 'Results of all runs so far, by level',
      run: 'Run of',
      allRuns: 'All runs',
      notices: 'Notices',
      dunned: 'Open when sent',
      collected: 'Paid since',
      rate: 'Collection rate',
      cured: 'Settled in full',
      cureRate: 'Cure rate',
      promises: 'Promises due',
      kept: 'Promises kept',
    },
  },
  record: {
    none: 'There is no dunning schedule in this workbook yet. Plan dunning first; its sheet is the proposal that is recorded here.',
    sheet: 'Proposal',
    count: (sent: string, skipped: string, postponed: string) =>
      `${sent} to send, ${skipped} skipped, ${postponed} postponed`,
    again: 'Read the sheet again',
    act: 'Record as sent',
    done: (sheet: string) =>
      `Recorded. The log is on sheet “${sheet}”; what is noted there counts in the next run.`,
    recordedBefore: 'Notices of this day are in the log already: record only what was not.',
  },
  options: {
    scope: 'Only customers',
    scopeHint: 'Part of the name; blank for all.',
    ladder: 'Ladder',
    ownLadder: 'Each customer’s own',
    calendar: 'Also write the calendar of all notices to come',
  },
  expected: {
    decision: 'Send, Skip or Postpone',
    level: 'a step of the dunning ladder',
    notBefore: 'a date after the day of the run',
  },
};
