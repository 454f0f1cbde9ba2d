/** The constants of the workload: as-of date, rates to base currency, dunning milestones, scorecard bands. */
export const CONTEXT = {
  asOf: 45930,
  rates: { EUR: 1, USD: 0.92, GBP: 1.17 },
  milestones: [-7, 3, 30],
  eps: 1e-9,
  score: {
    lateShare: {
      w: 30,
      bands: [
        [0.05, 100],
        [0.15, 80],
        [0.3, 55],
        [0.5, 30],
      ],
      other: 0,
    },
    wAvgLate: {
      w: 25,
      bands: [
        [1, 100],
        [5, 80],
        [15, 50],
        [30, 25],
      ],
      other: 0,
    },
    overdueRatio: {
      w: 20,
      bands: [
        [0.05, 100],
        [0.2, 75],
        [0.4, 45],
        [0.7, 20],
      ],
      other: 0,
    },
    over90Ratio: {
      w: 15,
      bands: [
        [0, 100],
        [0.05, 70],
        [0.15, 35],
      ],
      other: 0,
    },
    maxLate: {
      w: 5,
      bands: [
        [15, 100],
        [45, 60],
        [90, 30],
      ],
      other: 0,
    },
    count: {
      w: 5,
      bands: [
        [4, 10],
        [9, 40],
        [19, 70],
      ],
      other: 100,
    },
  },
};
