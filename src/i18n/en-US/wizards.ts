/** The wizards of the pane: what each is called, what comes out of it, and the button that computes it. */
export const wizards = {
  groups: {
    assess: 'Before the sale',
    monitor: 'While money is out',
    collect: 'When it is late',
    protect: 'Protect',
    steer: 'Steer',
  },
  list: {
    score: {
      title: 'Score customers',
      gain: 'Aging, days late, score, grade and suggested limit for each customer',
      plan: 'Score customers',
    },
    compare: {
      title: 'Compare with last time',
      gain: 'Who moved: new overdue, cured, grades up and down, and what moved DSO',
      plan: 'Compare',
    },
    dunning: {
      title: 'Plan dunning',
      gain: 'Which notice is due to whom, and what is left out and why',
      plan: 'Plan notices',
    },
  },
  /** What a finished run is called, in the run log and among the recent runs. */
  runs: {
    score: 'Customer scores',
    compare: 'Changes',
    dunning: 'Dunning schedule',
    sample: 'Sample ledger',
  },
};
