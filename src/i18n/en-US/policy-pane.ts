import type { StartingSet } from '../../policy/starting-sets';

interface SetWords {
  readonly name: string;
  readonly gain: string;
}

/** The page of the credit policy in the pane. */
export const policyPane = {
  title: 'Credit policy',
  sets: {
    starter: { name: 'Starter', gain: 'Aging and reminders: what a team needs in its first week.' },
    standard: { name: 'Standard', gain: 'Scores, grades, credit limits and currencies besides.' },
    full: { name: 'Full', gain: 'Insurance, provisions, statutory interest, fees and letters besides.' },
  } satisfies Record<StartingSet, SetWords>,
  start: 'Begin with',
  startText: 'Tables that are not on the sheet hold their standard values. More can be added at any time.',
  withHolidays: 'List China’s public holidays and make-up workdays',
  make: 'Make the policy sheet',
  made: 'The sheet “AR Policy” was made.',
  open: 'Open the sheet',
  grow: 'More tables',
  growTo: (name: string) => `Add the tables of “${name}”`,
  grown: (titles: string) => `Added: ${titles}.`,
  check: 'Policy check',
  checkAgain: 'Check again',
  sound: 'Nothing to correct.',
  goTo: (cell: string) => `Go to cell ${cell}`,
  calendar: 'Public holidays',
  calendarText: (from: string, to: string) =>
    `China’s public holidays with make-up workdays are known from ${from} to ${to}. They are copied into the table “Calendar”, where you can change them and add other countries’ days.`,
  fill: 'List China’s holidays',
  filled: 'China’s holidays are listed, and the years that they cover.',
  form: 'Settings',
  formText: 'The same as changing the cells of the sheet.',
  table: 'Table',
  save: 'Save to the sheet',
  saved: (title: string) => `“${title}” was changed on the sheet. It can be undone on the home screen.`,
  expected: (expected: string) => `Expected ${expected}.`,
};
