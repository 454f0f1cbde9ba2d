import { fault } from '../../src/domain/fault';
import { divisor, firstFault, notNegative, positive, share, whole } from '../../src/domain/number-checks';

describe('checks of arguments', () => {
  it('name the argument and what is wrong with it', () => {
    expect(notNegative(-1, 'sales')).toEqual(fault('outOfRange', 'negative', 'sales'));
    expect(positive(0, 'days')).toEqual(fault('outOfRange', 'notPositive', 'days'));
    expect(share(90, 'insuredShare')).toEqual(fault('outOfRange', 'notAShare', 'insuredShare'));
    expect(whole(1.5, 'day')).toEqual(fault('outOfRange', 'notWhole', 'day'));
    expect(divisor(0, 'sales')).toEqual(fault('zeroDivision', 'zero', 'sales'));
    expect(divisor(-1, 'sales')).toEqual(fault('outOfRange', 'negative', 'sales'));
    expect(notNegative(Number.NaN, 'sales')).toEqual(fault('wrongType', 'notANumber', 'sales'));
  });

  it('pass what is right', () => {
    expect([notNegative(0, 'x'), positive(1, 'x'), share(1, 'x'), divisor(1, 'x'), whole(-3, 'x')]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  it('report wrong types before missing, missing before out of range, and zero division last', () => {
    const zero = divisor(0, 'a');
    const range = positive(0, 'b');
    const missing = fault('missing', 'blank', 'c');
    const type = share(Number.NaN, 'd');
    expect(firstFault(zero, range, missing, type)).toBe(type);
    expect(firstFault(zero, range, missing)).toBe(missing);
    expect(firstFault(zero, undefined, range)).toBe(range);
    expect(firstFault(undefined, zero)).toBe(zero);
    expect(firstFault(undefined)).toBeUndefined();
  });
});
