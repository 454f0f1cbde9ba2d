import type { AnchorPoint } from './scorecard';

/** The points of a value: in proportion between its neighbouring anchors (values rising), flat beyond the ends. */
export function pointsOfValue(value: number, anchors: readonly AnchorPoint[]): number {
  const next = anchors.findIndex((anchor) => anchor.value >= value);
  const above = next < 0 ? anchors.at(-1) : anchors[next];
  const below = anchors[next - 1];
  if (above === undefined) return Number.NaN;
  if (below === undefined || next < 0) return above.points;
  const way = (value - below.value) / (above.value - below.value);
  return below.points + way * (above.points - below.points);
}
