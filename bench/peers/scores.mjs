/** Scores and the workload's output from finished figures of customers: shared by the peers. */
export function outputOf(list, dunning, { score, eps }) {
  const column = (of) => list.map(of);
  return {
    customers: column((one) => one.customer),
    aging: [0, 1, 2, 3, 4, 5].map((b) => column((one) => one.aging[b])),
    features: {
      open: column((one) => one.open),
      overdue: column((one) => one.overdue),
      count: column((one) => one.count),
      lateShare: column((one) => one.lateShare),
      wAvgLate: column((one) => one.wAvgLate),
      maxLate: column((one) => one.maxLate),
      avgDtp: column((one) => one.avgDtp),
      lastPay: column((one) => one.lastPay),
    },
    score: column((one) => scoreOf(one, score, eps)),
    dunning,
  };
}

/** The score of a customer's figures by the workload's bands. */
function scoreOf(one, score, eps) {
  let total = 0;
  for (const factor in score) {
    const { w, bands, other } = score[factor];
    const value = factor === 'overdueRatio' || factor === 'over90Ratio' ? shareOf(one, factor) : one[factor];
    total += (w * pointsOf(value, bands, other, eps)) / 100;
  }
  return total;
}

function shareOf({ open, overdue, aging }, factor) {
  if (open <= 0) return 0;
  return factor === 'overdueRatio' ? overdue / open : (aging[4] + aging[5]) / open;
}

function pointsOf(value, bands, other, eps) {
  for (let i = 0; i < bands.length; i++) if (value <= bands[i][0] + eps) return bands[i][1];
  return other;
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
