import type { FunctionDefinition } from './runtime/function-definition';

/** Tables of whole ledgers bring the rules of a wizard with them: each is loaded when a cell first asks for it. */
export const LOADED_ON_DEMAND: Readonly<Record<string, () => Promise<FunctionDefinition>>> = {
  SCORE: async () => (await import('./scoring/score-table')).scoreTable,
  DUNNING: async () => (await import('./dunning/dunning-table')).dunningTable,
  FORECAST: async () => (await import('./forecast/forecast-table')).forecastTable,
};
