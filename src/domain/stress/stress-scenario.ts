/** The scenarios of a stress test, in the order of the report. */
export const STRESS_SCENARIOS = [
  'base',
  'largest',
  'top3',
  'top5',
  'sector',
  'later15',
  'later30',
  'double',
  'triple',
  'limitsCut',
  'currencyFall',
  'own',
] as const;

export type StressScenario = (typeof STRESS_SCENARIOS)[number];
