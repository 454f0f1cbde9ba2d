import { isFault } from '../../../src/domain/fault';
import { lossDistribution } from '../../../src/domain/stress/loss-distribution';
import { lossPortfolio, type LossPortfolio, type Obligor } from '../../../src/domain/stress/loss-portfolio';
import { ScenarioSampler, SCENARIOS_PER_CHUNK } from '../../../src/domain/stress/scenario-sampler';
import { jointDefaultProbability } from '../../../src/domain/stress/joint-defaults';
import { worstCaseDefaultRate } from '../../../src/domain/stress/vasicek';
import { sumOf } from '../../../src/domain/sum-of';
import { streamOfChunk } from '../../../src/taskpane/simulation/random-stream';

const SCENARIOS = 100_000;
const SEED = 20261123;

function laidOut(obligors: readonly Obligor[], correlation: number): LossPortfolio {
  const portfolio = lossPortfolio(obligors, correlation);
  if (isFault(portfolio)) throw new Error(`The portfolio is refused: ${portfolio.reason}.`);
  return portfolio;
}

/** The losses of the first scenarios, their chunks drawn in the given order. */
function drawn(
  portfolio: LossPortfolio,
  count = SCENARIOS,
  order = (chunks: number[]) => chunks,
): Float64Array {
  const chunks = Array.from({ length: Math.ceil(count / SCENARIOS_PER_CHUNK) }, (_, chunk) => chunk);
  const all = new Float64Array(chunks.length * SCENARIOS_PER_CHUNK);
  const sampler = new ScenarioSampler(portfolio, streamOfChunk);
  for (const chunk of order(chunks)) all.set(sampler.losses(SEED, chunk), chunk * SCENARIOS_PER_CHUNK);
  return all.subarray(0, count);
}

const GRADES = [0.003, 0.01, 0.03, 0.08, 0.2];
const MIXED = Array.from({ length: 2_000 }, (_, i): Obligor => ({
  probability: GRADES[i % 7 < 4 ? 0 : i % 5] ?? 0.01,
  loss: 100 + ((i * 7_919) % 1_000),
}));

describe('the simulation of defaults', () => {
  it('loses on average what PD × loss says, within the stated error', () => {
    const { mean, meanError } = lossDistribution(drawn(laidOut(MIXED, 0.15)), []);
    const expected = sumOf(MIXED, ({ probability, loss }) => probability * loss);
    expect(meanError).toBeLessThan(0.01 * expected);
    expect(Math.abs(mean - expected)).toBeLessThan(1.5 * meanError);
  });

  it.each([
    [0.01, 0.12],
    [0.03, 0.2],
  ])('agrees with Vasicek’s quantiles for many small debts (PD %d, ρ %d)', (probability, correlation) => {
    const small = Array.from({ length: 5_000 }, () => ({ probability, loss: 1 / 5_000 }));
    const losses = drawn(laidOut(small, correlation));
    for (const { confidence, low, high } of lossDistribution(losses, [0.5, 0.9, 0.99, 0.999]).quantiles) {
      const closed = worstCaseDefaultRate(probability, correlation, confidence);
      // 5,000 debts are not infinitely many: the last default counts 1/5,000, its spread adds a per cent in the tail.
      expect(closed).toBeGreaterThan(low * 0.985 - 1 / 5_000);
      expect(closed).toBeLessThan(high * 1.015 + 1 / 5_000);
    }
  });

  it('agrees with the integrated probability of several defaults among a few names', () => {
    const few = Array.from({ length: 10 }, () => ({ probability: 0.05, loss: 1 }));
    const losses = drawn(laidOut(few, 0.2));
    for (const least of [1, 2, 4]) {
      const closed = jointDefaultProbability(10, least, 0.05, 0.2);
      const share = losses.filter((loss) => loss >= least).length / SCENARIOS;
      if (isFault(closed)) throw new Error(closed.reason);
      expect(Math.abs(share - closed)).toBeLessThan(3 * Math.sqrt((closed * (1 - closed)) / SCENARIOS));
    }
  });

  it('is the same to the bit whoever draws which chunk when, and another with another seed', () => {
    const portfolio = laidOut(MIXED, 0.15);
    const inOrder = drawn(portfolio, 20_000);
    const mixedUp = drawn(portfolio, 20_000, (chunks) => [...chunks].reverse());
    expect(mixedUp).toEqual(inOrder);
    expect(new ScenarioSampler(portfolio, streamOfChunk).losses(SEED + 1, 0)).not.toEqual(
      inOrder.subarray(0, SCENARIOS_PER_CHUNK),
    );
  });

  it('draws certain defaults always and impossible ones never', () => {
    const portfolio = laidOut(
      [
        { probability: 1, loss: 7 },
        { probability: 0, loss: 5 },
      ],
      0.3,
    );
    expect(new Set(drawn(portfolio, 5_000))).toEqual(new Set([7]));
  });

  it('keeps the expected loss when more probabilities are given than it tells apart', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({
      probability: (i + 1) / 5_000,
      loss: 10 + (i % 13),
    }));
    const { mean, meanError } = lossDistribution(drawn(laidOut(many, 0.1)), []);
    const expected = sumOf(many, ({ probability, loss }) => probability * loss);
    expect(Math.abs(mean - expected)).toBeLessThan(1.5 * meanError);
  });

  it('divides the shortfall among the obligors without a remainder', () => {
    const portfolio = laidOut(MIXED.slice(0, 200), 0.2);
    const losses = drawn(portfolio, 6_000);
    const [worst] = lossDistribution(losses, [0.99]).quantiles;
    const from = worst?.valueAtRisk ?? 0;
    const lossByPlace = new Float64Array(portfolio.loss.length);
    const sampler = new ScenarioSampler(portfolio, streamOfChunk);
    sampler.losses(SEED, 0, { from, scenarios: SCENARIOS_PER_CHUNK, lossByPlace });
    sampler.losses(SEED, 1, { from, scenarios: 6_000 - SCENARIOS_PER_CHUNK, lossByPlace });
    const tail = losses.filter((loss) => loss >= from);
    expect(lossByPlace.reduce((sum, loss) => sum + loss, 0)).toBeCloseTo(
      tail.reduce((sum, loss) => sum + loss, 0),
      4,
    );
  });

  it('refuses what is no probability, no loss and no correlation', () => {
    expect(lossPortfolio([{ probability: 1.2, loss: 1 }], 0.1)).toMatchObject({ reason: 'notAShare' });
    expect(lossPortfolio([{ probability: 0.2, loss: -1 }], 0.1)).toMatchObject({ reason: 'negative' });
    expect(lossPortfolio([{ probability: 0.2, loss: 1 }], 1)).toMatchObject({ reason: 'tooLarge' });
  });
});

describe('a distribution of losses', () => {
  it('has the value at risk at its rank and the shortfall as the mean from there on', () => {
    const losses = Float64Array.from({ length: 100 }, (_, i) => 100 - i);
    const [quantile] = lossDistribution(losses, [0.95]).quantiles;
    expect(quantile).toMatchObject({ valueAtRisk: 95, expectedShortfall: 97.5 });
    expect(quantile?.low).toBeLessThan(95);
    expect(quantile?.high).toBeGreaterThan(95);
  });
});
