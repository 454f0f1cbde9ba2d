import type { LossPortfolio } from '../../domain/stress/loss-portfolio';

/** What a worker is asked: to draw some chunks of scenarios of a portfolio. */
export interface LossTask {
  readonly portfolio: LossPortfolio;
  readonly seed: number;
  readonly chunks: readonly number[];
}

/** One chunk of losses; a worker answers as many as it was asked for. */
export interface DrawnChunk {
  readonly chunk: number;
  readonly losses: Float64Array;
}

/** Whether a message is a task; anything else that reaches a worker is not its business. */
export function isLossTask(data: unknown): data is LossTask {
  return typeof data === 'object' && data !== null && 'portfolio' in data && 'chunks' in data;
}

export function isDrawnChunk(data: unknown): data is DrawnChunk {
  return typeof data === 'object' && data !== null && 'chunk' in data && 'losses' in data;
}
