import type { AnchorPoint, Scorecard, ScoreFactor } from './scorecard';
import type { CustomerScore, FactorScore } from './score-customer';
import type { Grade } from './grade';

/** One factor brought to another value. */
export interface FactorChange {
  readonly factor: ScoreFactor;
  readonly from: number;
  readonly to: number;
}

/** What would lift a customer into the next better grade. */
export interface BetterGrade {
  readonly grade: string;
  /** One change that suffices, the smallest gain in points first, or two that do together; at most two single ones. */
  readonly ways: readonly (readonly FactorChange[])[];
}

/** Nobody can change since when a customer is one. */
const UNCHANGEABLE: ReadonlySet<ScoreFactor> = new Set<ScoreFactor>(['tenureYears']);
const MOST_WAYS = 2;
/** A hair more than needed, so that rounding does not leave the grade just out of reach. */
const HAIR = 1e-9;

/** The one or two changes that would lift the grade; undefined at the best grade, or when no two suffice. */
export function betterGrade(
  { scoreBeforeKnockOut: score, factors }: CustomerScore,
  card: Scorecard,
  grades: readonly Grade[],
): BetterGrade | undefined {
  if (score === null) return undefined;
  const next = grades.filter(({ minimumScore }) => minimumScore > score).at(-1);
  if (next === undefined) return undefined;
  const levers = leversOf(factors, card);
  const whole = factors.reduce((sum, { weight, points }) => sum + (points === null ? 0 : weight), 0);
  const missing = (next.minimumScore - score) * whole;
  const ways = singleWays(levers, missing);
  const found = ways.length > 0 ? ways : pairedWay(levers, missing);
  return found.length === 0 ? undefined : { grade: next.grade, ways: found };
}

interface Lever {
  readonly factor: ScoreFactor;
  readonly value: number;
  readonly points: number;
  readonly weight: number;
  readonly anchors: readonly AnchorPoint[];
  /** Most that the factor could still add, in weight × points. */
  readonly room: number;
}

/** Factors that can still gain, those with the most room first. */
function leversOf(factors: readonly FactorScore[], card: Scorecard): Lever[] {
  const levers = factors.flatMap(({ factor, value, points, weight }): Lever[] => {
    const anchors = card.factors.find((rule) => rule.factor === factor)?.anchors ?? [];
    const best = Math.max(...anchors.map((anchor) => anchor.points));
    if (value === null || points === null || UNCHANGEABLE.has(factor)) return [];
    return [{ factor, value, points, weight, anchors, room: weight * (best - points) }];
  });
  return levers.filter(({ room }) => room > 0).sort((a, b) => b.room - a.room);
}

function singleWays(levers: readonly Lever[], missing: number): FactorChange[][] {
  return levers
    .filter(({ room }) => room >= missing)
    .map((lever) => ({ lever, gain: missing / lever.weight }))
    .sort((a, b) => a.gain - b.gain)
    .slice(0, MOST_WAYS)
    .map(({ lever, gain }) => [changeOf(lever, lever.points + gain)]);
}

/** The factor with the most room at its best, and the next one as far as is still needed. */
function pairedWay([first, second]: readonly Lever[], missing: number): FactorChange[][] {
  if (first === undefined || second === undefined || first.room + second.room < missing) return [];
  const rest = missing - first.room;
  return [
    [
      changeOf(first, first.points + first.room / first.weight),
      changeOf(second, second.points + rest / second.weight),
    ],
  ];
}

function changeOf({ factor, value, anchors }: Lever, points: number): FactorChange {
  return { factor, from: value, to: valueOfPoints(Math.min(100, points + HAIR), anchors) };
}

/** The value nearest to the worse end that earns these points: the anchors' line read the other way round. */
function valueOfPoints(points: number, anchors: readonly AnchorPoint[]): number {
  const best = Math.max(...anchors.map((anchor) => anchor.points));
  const wanted = Math.min(points, best);
  const isFalling = (anchors.at(-1)?.points ?? 0) < (anchors[0]?.points ?? 0);
  // From the worse end on, the first stretch that reaches the points.
  const line = isFalling ? [...anchors].reverse() : anchors;
  for (let at = 0; at < line.length; at++) {
    const here = line[at];
    if (here === undefined || here.points < wanted) continue;
    const before = line[at - 1];
    if (before === undefined) return here.value;
    const way = (wanted - before.points) / (here.points - before.points);
    return before.value + way * (here.value - before.value);
  }
  return line.at(-1)?.value ?? Number.NaN;
}
