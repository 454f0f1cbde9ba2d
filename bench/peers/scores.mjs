/** Scores and the workload's output from finished figures of customers: shared by the peers. */
export function outputOf(list, dunning, { score, eps }) {
  const column = (of) => list.map(of);
  const names = ['open', 'overdue', 'count', 'lateShare', 'wAvgLate', 'maxLate', 'avgDtp', 'lastPay'];
  return {
    customers: column((one) => one.customer),
    aging: [0, 1, 2, 3, 4, 5].map((b) => column((one) => one.aging[b])),
    features: Object.fromEntries(names.map((name) => [name, column((one) => one[name])])),
    score: column((one) => scoreOf(one, score, eps)),
    dunning,
  };
}

function scoreOf(one, score, eps) {
  const values = {
    ...one,
    overdueRatio: one.open > 0 ? one.overdue / one.open : 0,
    over90Ratio: one.open > 0 ? (one.aging[4] + one.aging[5]) / one.open : 0,
  };
  return Object.entries(score).reduce((total, [factor, { w, bands, other }]) => {
    const band = bands.find(([bound]) => values[factor] <= bound + eps);
    return total + (w * (band ? band[1] : other)) / 100;
  }, 0);
}

export const bucketOf = (days) =>
  days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : days <= 120 ? 4 : 5;

export function noticeOf(dueDate, disputed, { asOf, milestones }) {
  if (disputed) return { stage: 4, next: 0 };
  const stage = milestones.filter((milestone) => asOf - dueDate >= milestone).length;
  if (stage === milestones.length) return { stage, next: 0 };
  const next = dueDate + milestones[stage];
  return { stage, next: next + (next % 7 === 0 ? 2 : next % 7 === 1 ? 1 : 0) };
}
