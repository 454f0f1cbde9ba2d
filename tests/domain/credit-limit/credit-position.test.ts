import fc from 'fast-check';
import { creditPosition, type PositionFacts } from '../../../src/domain/credit-limit/credit-position';

const facts: PositionFacts = {
  exposure: 600,
  currentLimit: 1000,
  suggestedLimit: 800,
  overdueShare: 0,
  isStopped: false,
};

describe('the position of a customer against its limit', () => {
  it('goes by the limit in force, and by the suggested one where none is', () => {
    expect(creditPosition(facts)).toEqual({
      limit: 1000,
      isLimitInForce: true,
      utilisation: 0.6,
      headroom: 400,
      isOverLimit: false,
      state: 'ok',
    });
    expect(creditPosition({ ...facts, currentLimit: null })).toMatchObject({
      limit: 800,
      isLimitInForce: false,
      utilisation: 0.75,
    });
  });

  it.each([
    ['ok', {}, 0],
    ['watch', { exposure: 900 }, 0],
    ['watch', { overdueShare: 0.2 }, 0],
    ['watch', { currentLimit: null, suggestedLimit: null }, 0],
    ['ok', { exposure: 1000, currentLimit: 2000 }, 0],
    ['watch', {}, 400],
    ['hold', {}, 401],
    ['hold', { currentLimit: 0 }, 0],
    ['stop', { isStopped: true }, 0],
    ['stop', { isStopped: true, exposure: 5000 }, 0],
  ] as const)('is %s with %o and an order of %d', (state, part, order) => {
    expect(creditPosition({ ...facts, ...part }, order).state).toBe(state);
  });

  it('never improves with a larger order, and adds the order to the exposure', () => {
    const states = ['ok', 'watch', 'hold', 'stop'];
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), fc.nat(3000), (exposure, order, more) => {
        const small = creditPosition({ ...facts, exposure }, order);
        const large = creditPosition({ ...facts, exposure }, order + more);
        expect(states.indexOf(large.state)).toBeGreaterThanOrEqual(states.indexOf(small.state));
        expect(small.headroom).toBe(1000 - exposure - order);
      }),
      { seed: 20261123 },
    );
  });
});
