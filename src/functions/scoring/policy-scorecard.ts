import { readNumber } from '../../cells/read-cell';
import { fault, isFault, type Outcome } from '../../domain/fault';
import {
  isRefinement,
  type AnchorPoint,
  type FactorRule,
  type KnockOutRule,
  type Scorecard,
  type ScoreFactor,
} from '../../domain/scoring/scorecard';
import * as inEnglish from '../../i18n/en-US/score-policy-names';
import * as inChinese from '../../i18n/zh-CN/score-policy-names';
import { STANDARD_SCORECARD } from '../../policy/standard/scorecard';
import { codeNamed } from '../runtime/code-named';
import type { TableRows } from '../runtime/parameter';
import { readPolicyRows } from '../runtime/policy-rows';

const FACTORS = { 'en-US': inEnglish.scoreFactorNames, 'zh-CN': inChinese.scoreFactorNames };
/** The knock-outs as the policy sheet calls them. */
export const KNOCK_OUT_NAMES = { 'en-US': inEnglish.knockOutNames, 'zh-CN': inChinese.knockOutNames };

type Weight = Pick<FactorRule, 'factor' | 'weight'>;

/** What of a scorecard a call may give; what it leaves out is standard. */
export interface ScorecardRanges {
  readonly weights: TableRows | undefined;
  readonly points: TableRows | undefined;
  readonly knockOuts: TableRows | undefined;
  readonly minimumCoverage: number | undefined;
  readonly recentHalfLifeDays?: number | undefined;
}

/** The scorecard of a call: the policy's tables of weights and points, or the standard ones. */
export function policyScorecard(ranges: ScorecardRanges): Outcome<Scorecard> {
  const { weights, points, knockOuts, minimumCoverage, recentHalfLifeDays } = ranges;
  const known = weights === undefined ? STANDARD_SCORECARD.factors : weightsOf(weights);
  if (isFault(known)) return known;
  const anchors = points === undefined ? new Map<ScoreFactor, readonly AnchorPoint[]>() : anchorsOf(points);
  if (isFault(anchors)) return anchors;
  const caps = knockOuts === undefined ? STANDARD_SCORECARD.knockOuts : capsOf(knockOuts);
  if (isFault(caps)) return caps;
  return {
    knockOuts: caps,
    recentHalfLifeDays: recentHalfLifeDays ?? STANDARD_SCORECARD.recentHalfLifeDays,
    minimumCoverage: minimumCoverage ?? STANDARD_SCORECARD.minimumCoverage,
    factors: STANDARD_SCORECARD.factors.map((rule) => ({
      factor: rule.factor,
      weight: known.find(({ factor }) => factor === rule.factor)?.weight ?? 0,
      anchors: anchors.get(rule.factor) ?? rule.anchors,
    })),
  };
}

/** Weights by name, or alone in the order of the factors; a list that ends before the refinements gives them none. */
function weightsOf(rows: TableRows): Outcome<readonly Weight[]> {
  const { factors } = STANDARD_SCORECARD;
  if (rows.every((row) => row.every((cell) => typeof cell === 'number'))) {
    const weights = rows.flat().filter((cell): cell is number => typeof cell === 'number');
    const plain = factors.filter(({ factor }) => !isRefinement(factor));
    if (weights.length !== factors.length && weights.length !== plain.length)
      return fault('wrongType', 'wrongShape', 'weights');
    return factors.map(({ factor }, at) => ({ factor, weight: weights[at] ?? 0 }));
  }
  return readPolicyRows('weights', rows, 1, ([name, cell]) => {
    const factor = codeNamed(name, FACTORS);
    if (isFault(factor)) return factor;
    const weight = readNumber(cell);
    return isFault(weight) ? weight : { factor, weight };
  });
}

/** Anchors by factor; a factor that the table does not name keeps its standard ones. */
function anchorsOf(rows: TableRows): Outcome<ReadonlyMap<ScoreFactor, readonly AnchorPoint[]>> {
  const read = readPolicyRows('scorePoints', rows, 1, ([name, at, earned]) => {
    const factor = codeNamed(name, FACTORS);
    if (isFault(factor)) return factor;
    const value = readNumber(at);
    if (isFault(value)) return value;
    const points = readNumber(earned);
    return isFault(points) ? points : { factor, value, points };
  });
  if (isFault(read)) return read;
  const anchors = new Map<ScoreFactor, AnchorPoint[]>();
  for (const { factor, value, points } of read) {
    const before = anchors.get(factor) ?? [];
    if (value <= (before.at(-1)?.value ?? Number.NEGATIVE_INFINITY))
      return fault('outOfRange', 'notIncreasing', 'scorePoints');
    anchors.set(factor, [...before, { value, points }]);
  }
  return anchors;
}

function capsOf(rows: TableRows): Outcome<readonly KnockOutRule[]> {
  return readPolicyRows('knockOuts', rows, 1, ([name, cap]) => {
    const knockOut = codeNamed(name, KNOCK_OUT_NAMES);
    if (isFault(knockOut)) return knockOut;
    const highestScore = readNumber(cap);
    return isFault(highestScore) ? highestScore : { knockOut, highestScore };
  });
}
