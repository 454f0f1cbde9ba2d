const headless = {
  counts: (judged: string, late: string, undecided: string) =>
    `${judged} invoices judged, ${late} of them late; ${undecided} could not be judged yet.`,
  standing: 'Standing scorecard',
  calibrated: 'Calibrated on earlier invoices',
  baseline: 'Average days late',
  quality: (name: string, auc: string, ks: string) => `${name}: AUC ${auc}, KS ${ks}`,
  notCalibrated: 'Not calibrated: the history before the as-of date is too short.',
};

/** Backtest, calibration and credit review. */
export const assess = { headless };
