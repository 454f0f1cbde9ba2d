import { BandWidth, type NeededScale } from '../../../src/domain/cash-forecast/band-width';
import { receiptsBand, receiptsQuantile, scaleNeeded } from '../../../src/domain/cash-forecast/receipts-band';
import { dependentStandardError } from '../../../src/domain/cash-forecast/standard-error';
import { normalQuantile } from '../../../src/domain/normal-distribution';
import { chances, roughlyNormal } from './made-ledger';

const WEEK = { mean: 1000, variance: 40_000, logNone: -40 };

describe('the band of a week’s receipts', () => {
  it('is about that of a normal distribution where many payments come together', () => {
    const { low, high } = receiptsBand(WEEK, 0.8, 1);
    expect(low).toBeCloseTo(1000 + 200 * normalQuantile(0.1), -1.5);
    expect(high).toBeCloseTo(1000 + 200 * normalQuantile(0.9), -1.5);
    expect(receiptsQuantile(WEEK, 0.5, 1)).toBeGreaterThan(950);
  });

  it('begins at nothing where nothing at all may come in', () => {
    const rare = { mean: 100, variance: 90_000, logNone: Math.log(0.6) };
    expect(receiptsBand(rare, 0.8, 1).low).toBe(0);
    expect(receiptsQuantile(rare, 0.59, 1)).toBe(0);
    expect(receiptsQuantile(rare, 0.95, 1)).toBeGreaterThan(100);
  });

  it('needs the scale with which it just reaches what came in', () => {
    const needed = scaleNeeded(WEEK, 0.8, 1500);
    expect(receiptsBand(WEEK, 0.8, needed * 1.02).high).toBeGreaterThanOrEqual(1500);
    expect(receiptsBand(WEEK, 0.8, needed * 0.98).high).toBeLessThan(1500);
    expect(scaleNeeded(WEEK, 0.8, 1000)).toBeLessThan(0.03);
  });
});

describe('the width of bands', () => {
  /** Weekly forecasts of the six weeks ahead, whose errors shrink while the forecast learns. */
  function learning(seed: number): NeededScale[] {
    const chance = chances(seed);
    const past: NeededScale[] = [];
    for (let origin = 0; origin < 420; origin += 7) {
      const spread = 1 + 2 * Math.exp(-origin / 120);
      for (let week = 0; week < 6; week++) {
        past.push({
          origin,
          endedAt: origin + 7 * (week + 1),
          needed: (spread * roughlyNormal(chance)) ** 2,
        });
      }
    }
    return past;
  }

  it.each([0.5, 0.8])('holds %d of what comes in, even while errors become smaller', (chance) => {
    let [held, all] = [0, 0];
    for (const seed of [1, 2, 3, 4]) {
      const past = learning(seed);
      const width = new BandWidth(chance, past);
      for (const { origin, needed } of past) {
        if (origin < 84) continue;
        all++;
        if (needed <= width.scaleAt(origin)) held++;
      }
    }
    expect(Math.abs(held / all - chance)).toBeLessThan(0.04);
  });

  it('goes by nothing that was not over on the day', () => {
    const past = learning(5);
    const known = past.filter(({ endedAt }) => endedAt <= 300);
    expect(new BandWidth(0.8, past).scaleAt(300)).toBe(new BandWidth(0.8, known).scaleAt(300));
    expect(new BandWidth(0.8, []).scaleAt(300)).toBe(1);
  });
});

describe('the standard error of dependent values', () => {
  it('is that of the mean where they do not hang together, and larger where neighbours are alike', () => {
    const chance = chances(9);
    const values = Array.from({ length: 400 }, () => roughlyNormal(chance));
    const doubled = values.slice(0, 200).flatMap((value) => [value, value]);
    expect(dependentStandardError(values, 0)).toBeCloseTo(1 / 20, 2);
    expect(dependentStandardError(doubled, 8) ?? 0).toBeGreaterThan(
      1.2 * (dependentStandardError(doubled, 0) ?? 0),
    );
    expect(dependentStandardError([1], 3)).toBeUndefined();
  });
});
