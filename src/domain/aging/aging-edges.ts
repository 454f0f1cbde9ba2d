import { fault, type Outcome } from '../fault';

/** Last day of every aging bucket but the last, which is open: 30 days, 60, 90, 120. */
export type AgingEdges = readonly number[];

export const DEFAULT_AGING_EDGES: AgingEdges = [30, 60, 90, 120];

/** The edges, when they are whole days from 1 on that rise; else a fault naming them. */
export function checkAgingEdges(edges: AgingEdges): Outcome<AgingEdges> {
  if (edges.length === 0) return fault('missing', 'blank', 'edges');
  if (edges.some((edge) => !Number.isInteger(edge))) return fault('outOfRange', 'notWhole', 'edges');
  if (edges.some((edge) => edge < 1)) return fault('outOfRange', 'notPositive', 'edges');
  const rises = edges.every((edge, i) => i === 0 || edge > (edges[i - 1] ?? edge));
  return rises ? edges : fault('outOfRange', 'notIncreasing', 'edges');
}
