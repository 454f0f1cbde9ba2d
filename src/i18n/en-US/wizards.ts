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
    creditReview: {
      title: 'Review one customer',
      gain: 'Limit, terms and conditions for one customer, existing or new, as a memo to sign',
      plan: 'Review',
    },
    calibrate: {
      title: 'Test the scorecard',
      gain: 'How well the score told who paid late, and weights fitted to your own ledger',
      plan: 'Test',
    },
    compare: {
      title: 'Compare with last time',
      gain: 'Who moved: new overdue, cured, grades up and down, and what moved DSO',
      plan: 'Compare',
    },
    watch: {
      title: 'Watchlist',
      gain: 'Customers with warning signals, the evidence, and limits to change',
      plan: 'Find warnings',
    },
    reviews: {
      title: 'Review calendar',
      gain: 'When to review which customer’s credit, by grade',
      plan: 'Plan reviews',
    },
    dunning: {
      title: 'Plan dunning',
      gain: 'Which notice is due to whom, and what is left out and why',
      plan: 'Plan notices',
    },
    notices: {
      title: 'Record notices',
      gain: 'The edited proposal goes into the log, so that nothing is sent twice',
      plan: 'Record as sent',
    },
    letters: {
      title: 'Write letters',
      gain: 'Notices, statements and confirmations to print, mail or send from Word',
      plan: 'Compose letters',
    },
    expectedLoss: {
      title: 'Expected loss',
      gain: 'From open to disputed, insured, provided for and expected, for every customer',
      plan: 'Compute losses',
    },
    insuranceCover: {
      title: 'Insurance cover',
      gain: 'What is insured, what would be paid, and what to notify, stop or claim by when',
      plan: 'Check cover',
    },
    discountOffer: {
      title: 'Discount offers',
      gain: 'With whom a cash discount pays, and the largest one worth offering',
      plan: 'Value offers',
    },
    protectionEffect: {
      title: 'Effect of protection',
      gain: 'Before and after: DSO, overdue, and the value in money',
      plan: 'Measure the effect',
    },
    cashForecast: {
      title: 'Cash forecast',
      gain: 'What comes in week by week, the first week below your floor, and how good past forecasts were',
      plan: 'Forecast cash',
    },
    stressTest: {
      title: 'Stress test',
      gain: 'What defaults, delays and an insurer’s cut do to cash and loss, and the smallest shock that hurts',
      plan: 'Test under stress',
    },
    concentration: {
      title: 'Concentration',
      gain: 'How much few customers, groups, sectors, countries and insurers hold',
      plan: 'Measure concentration',
    },
    kpiSheet: {
      title: 'Key figures',
      gain: 'DSO, CEI, overdue and cost with their history and charts, a page for the board and a list for sales',
      plan: 'Compute key figures',
    },
  },
  /** What a finished run is called, in the run log and among the recent runs. */
  runs: {
    score: 'Customer scores',
    creditReview: 'Credit review',
    calibrate: 'Scorecard test',
    compare: 'Changes',
    watch: 'Watchlist',
    reviews: 'Review calendar',
    dunning: 'Dunning schedule',
    notices: 'Notices recorded',
    letters: 'Letters',
    expectedLoss: 'Expected loss',
    insuranceCover: 'Insurance cover',
    discountOffer: 'Discount offers',
    protectionEffect: 'Effect of protection',
    cashForecast: 'Cash forecast',
    stressTest: 'Stress test',
    concentration: 'Concentration',
    kpiSheet: 'Key figures',
    policy: 'Policy sheet',
    policyEdit: 'Policy change',
    formula: 'Inserted formula',
    repair: 'Repaired formulas',
    share: 'Share copy',
    sample: 'Sample ledger',
  },
};
