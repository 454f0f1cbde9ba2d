import type { AnchorPoint } from './scorecard';

/** The points of a value: in proportion between its neighbouring anchors (values rising), flat beyond the ends. */
export function pointsOfValue(value: number, anchors: readonly AnchorPoint[]): number {
  let below: AnchorPoint | undefined;
  let above: AnchorPoint | undefined;
  // Every factor of every customer comes through here: a plain loop makes no closure.
  for (const anchor of anchors) {
    below = above;
    above = anchor;
    if (anchor.value >= value) break;
  }
  if (above === undefined) return Number.NaN;
  if (below === undefined || above.value < value) return above.points;
  const way = (value - below.value) / (above.value - below.value);
  return below.points + way * (above.points - below.points);
}
