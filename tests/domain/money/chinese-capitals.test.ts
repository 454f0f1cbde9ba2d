import fc from 'fast-check';

import { isFault } from '../../../src/domain/fault';
import { chineseCapitals } from '../../../src/domain/money/chinese-capitals';

const SEED = { seed: 20261123 };
const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/** Reads capitals back the way a cashier does: digit by digit, each multiplied by the units that follow it. */
function parseCapitals(text: string): number {
  const isNegative = text.startsWith('负');
  const [, whole = '', rest = ''] = /^负?(?:(.*)元)?(.*)$/.exec(text) ?? [];
  const jiao = /(.)角/.exec(rest)?.[1];
  const fen = /(.)分/.exec(rest)?.[1];
  const cents = BigInt(
    (jiao === undefined ? 0 : DIGITS.indexOf(jiao) * 10) + (fen === undefined ? 0 : DIGITS.indexOf(fen)),
  );
  const size = Number(parseWhole(whole) * 100n + cents) / 100;
  return isNegative ? -size : size;
}

function parseWhole(text: string): bigint {
  const at = text.indexOf('亿');
  if (at >= 0) return parseWhole(text.slice(0, at)) * 100_000_000n + parseWhole(text.slice(at + 1));
  const myriad = text.indexOf('万');
  if (myriad >= 0) return parseWhole(text.slice(0, myriad)) * 10_000n + parseWhole(text.slice(myriad + 1));
  let sum = 0;
  let pending = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) pending = DIGITS.indexOf(character);
    else {
      sum += pending * unit;
      pending = 0;
    }
  }
  return BigInt(sum + pending);
}

function capitals(amount: number): string {
  const text = chineseCapitals(amount);
  if (isFault(text)) throw new Error(text.reason);
  return text;
}

describe('an amount in Chinese capitals', () => {
  it.each([
    [1409.5, '壹仟肆佰零玖元伍角'],
    [6007.14, '陆仟零柒元壹角肆分'],
    [1680.32, '壹仟陆佰捌拾元零叁角贰分'],
    [107_000.53, '壹拾万柒仟元零伍角叁分'],
    [16_409.02, '壹万陆仟肆佰零玖元零贰分'],
    [325.04, '叁佰贰拾伍元零肆分'],
  ])('is what the payment regulation prints for %p', (amount, text) => {
    expect(capitals(amount)).toBe(text);
  });

  it.each([
    [0, '零元整'],
    [0.004, '零元整'],
    [-0.004, '零元整'],
    [0.05, '伍分'],
    [0.5, '伍角'],
    [0.53, '伍角叁分'],
    [10, '壹拾元整'],
    [15.6, '壹拾伍元陆角'],
    [100, '壹佰元整'],
    [1001, '壹仟零壹元整'],
    [1010, '壹仟零壹拾元整'],
    [10_000, '壹万元整'],
    [10_001, '壹万零壹元整'],
    [100_000, '壹拾万元整'],
    [1_000_000_000, '壹拾亿元整'],
    [100_000_001, '壹亿零壹元整'],
    [100_010_000, '壹亿零壹万元整'],
    [1e12, '壹万亿元整'],
    [1_000_100_000_000, '壹万零壹亿元整'],
    [1_000_000_010_000, '壹万亿零壹万元整'],
    [9_999_999_999_999.99, '玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    [-20.05, '负贰拾元零伍分'],
    [1.005, '壹元零壹分'],
    [0.995, '壹元整'],
  ])('of %p is %s', (amount, text) => {
    expect(capitals(amount)).toBe(text);
  });

  it('is refused where a number no longer holds cents, and for what is no number', () => {
    expect(chineseCapitals(1e13)).toMatchObject({ fault: 'outOfRange', reason: 'tooLarge' });
    expect(chineseCapitals(Number.NaN)).toMatchObject({ fault: 'wrongType', reason: 'notANumber' });
  });

  it('is read back as the same amount', () => {
    const cents = fc.oneof(
      fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      // Amounts with many zeros, where the rules are.
      fc
        .array(fc.constantFrom(0, 0, 0, 1, 5), { minLength: 1, maxLength: 15 })
        .map((all) => Number(all.join(''))),
    );
    fc.assert(
      fc.property(cents, (all) => {
        expect(parseCapitals(capitals(all / 100))).toBe(all === 0 ? 0 : all / 100);
      }),
      { ...SEED, numRuns: 3000 },
    );
  });

  it('never has two zeros in a row, a zero before a unit, or a zero at an end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (cents) => {
        expect(capitals(cents / 100)).not.toMatch(/零零|零[拾佰仟万亿元整角分]|^零|零$/);
      }),
      { ...SEED, numRuns: 2000 },
    );
  });
});
