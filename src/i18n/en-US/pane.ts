import { paneFunctions } from './pane-functions';
import { paneSteps } from './pane-steps';

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

export const pane = {
  common: {
    back: 'Back',
    cancel: 'Cancel',
    open: 'Open',
    undo: 'Undo',
    continue: 'Continue',
    goToCell: 'Go to cell',
    tryAgain: 'Try again',
    unexpected: (message: string) =>
      `Something unexpected happened in the add-in: ${message} Your data was not changed. Try again; if it happens again, copy the details under Settings and report them.`,
  },
  shell: {
    brand: 'Receivables Guard',
    settings: 'Settings',
    failed: 'This screen could not be shown',
    failedText: (message: string) =>
      `The pane met a fault of its own (${message}). Your workbook is as it was. Try again to return to the start; if it happens again, close and reopen the pane.`,
    loading: 'Opening…',
    noExcel: 'This pane works inside Excel',
    noExcelText:
      'The page was opened outside Excel, so there is no workbook to read. Open it from the Receivables tab of Excel’s ribbon.',
  },
  home: {
    title: 'What customers owe',
    help: 'How it works',
  },
  welcome: {
    title: 'See who pays late, and act in time',
    gains: [
      'Every customer scored and graded from your own open-item ledger, with a suggested credit limit.',
      'A dunning schedule: which notice is due, when, and for how much.',
      'Your data stays in this workbook. Results go to new sheets, and every run can be undone.',
    ],
    insertSample: 'Insert sample ledger',
    inserting: 'Inserting…',
    inserted: (sheet: string) => `The sample ledger is on sheet “${sheet}”. Now score its customers.`,
    skip: 'Use my own data',
  },
  policyCard: {
    title: 'Credit policy',
    text: 'Aging buckets, scorecard, limits and the dunning ladder stand on the sheet “AR Policy”, where you can change them. Without that sheet the standard policy applies.',
    open: 'Open credit policy',
  },
  runs: {
    title: 'Recent runs',
    none: 'Nothing was written yet. What you write will be listed here, with an Undo.',
    place: (sheet: string, rows: string, writtenAt: string) =>
      `${sheet} · ${rows} ${rows === '1' ? 'row' : 'rows'} · ${writtenAt}`,
    goToSheet: (sheet: string) => `Open sheet ${sheet}`,
    undoChangeOf: (sheet: string) => `Undo: put back what cells of sheet ${sheet} held`,
    restored: (sheet: string) => `The cells of sheet “${sheet}” hold again what they held before.`,
    undoOf: (sheet: string) => `Undo: delete sheet ${sheet}`,
    undone: (sheet: string) => `Undone: the sheet “${sheet}” was deleted.`,
    alreadyGone: (sheet: string) =>
      `The sheet “${sheet}” was deleted before, so there is nothing left to undo.`,
    editedTitle: 'This sheet was changed since',
    edited: (sheet: string) =>
      `Cells of “${sheet}” were changed after it was written. Deleting it deletes those changes too.`,
    deleteAnyway: 'Delete anyway',
    keep: 'Keep the sheet',
  },
  help: {
    title: 'How it works',
    ledger: 'What the ledger needs',
    ledgerText: [
      'One row for each invoice or credit note, under one row of titles.',
      'Needed: customer, due date, and amount or open amount.',
      'Better with: invoice number, invoice date, paid date, currency, disputed, payment terms.',
      'English and Chinese titles are recognised; you confirm the columns before anything is counted.',
    ],
    promises: 'What you can rely on',
    promisesText: [
      'The ledger is only read. Results are written to a new sheet, never over your cells.',
      'Every score, limit and notice names its reasons.',
      'Undo deletes what a run wrote. If you edited it since, you are asked first.',
      'Nothing leaves this computer: the add-in calculates inside the pane.',
    ],
    functions: 'In cells',
    functionsText:
      'Type =AR. in a cell to see the functions: DSO, aging bucket, suggested limit, cash discount.',
  },
  settings: {
    title: 'Settings',
    language: 'Language',
    languages: { 'en-US': 'English', 'zh-CN': '中文（简体）', auto: 'As in Excel / 跟随 Excel' },
    appearance: 'Appearance',
    appearances: { auto: 'As in Excel', light: 'Light', dark: 'Dark' },
    diagnosis: 'Details for a fault report',
    diagnosisHint: 'Select the text and copy it. It holds no data of the workbook.',
  },
  score: {
    aging: (currency: string) =>
      currency === '' ? 'Aging of open items' : `Aging of open items, ${currency}`,
    undated: 'No date',
    unappliedCredits: 'Unapplied credits',
    tiesOut: (open: string) => `Together ${open}: all that is open in the ledger.`,
    tiesNot: (sum: string, open: string) =>
      `Together ${sum}, but ${open} is open in the ledger: please report this, the figures are not to be relied on.`,
    grades: 'Customers by grade',
    noGrade: 'n/a',
    customers: 'Customers, most overdue first',
    shown: (shown: string, all: string) => `${shown} of ${all} customers. The sheet will list them all.`,
    allCustomers: 'All customers',
    find: 'Find a customer',
    notFound: 'No customer of the ledger has that in its name.',
    action: 'What to do, and why',
    factors: 'How the score was made',
    unknown: 'not known',
    counted: (points: string, weight: string, share: string) =>
      `${points} points · weight ${weight} · ${share} of the score`,
    notCounted: (weight: string) => `Not counted (weight ${weight} shared among the others)`,
    columns: {
      customer: 'Customer',
      exposure: 'Exposure',
      overdue: 'Overdue',
      score: 'Score',
      grade: 'Grade',
      suggestedLimit: 'Suggested limit',
      headroom: 'Headroom',
      weightedDaysLate: 'Weighted days late',
    },
  },
  dunning: {
    stages: 'Open items by level',
    notices: 'Notices due',
    noNotice: 'No notice is due on this day. The sheet will say so, and list what was left out.',
    shown: (shown: string, all: string) => `${shown} of ${all} notices. The sheet will list them all.`,
    leftOut: 'Left out, and why',
    days: (days: number) =>
      days > 0 ? `${inDays(days)} overdue` : days === 0 ? 'due today' : `due in ${inDays(-days)}`,
    columns: {
      customer: 'Customer',
      level: 'Level',
      items: 'Items',
      amount: 'Amount',
      reason: 'Reason',
    },
  },
  ...paneFunctions,
  ...paneSteps,
};
