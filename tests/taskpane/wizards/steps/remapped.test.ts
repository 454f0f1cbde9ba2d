import fc from 'fast-check';

import { LEDGER_FIELDS } from '../../../../src/domain/ledger/ledger-field';
import { remapped } from '../../../../src/taskpane/wizards/steps/remapped';

describe('correcting which column is which field', () => {
  test('moves the field and leaves the others', () => {
    expect(remapped({ customer: 0, amount: 4 }, 'amount', 5)).toEqual({ customer: 0, amount: 5 });
  });

  test('takes the column from the field that had it', () => {
    expect(remapped({ amount: 4, openAmount: 5 }, 'openAmount', 4)).toEqual({ openAmount: 4 });
  });

  test('takes a field off its column', () => {
    expect(remapped({ customer: 0, terms: 7 }, 'terms', undefined)).toEqual({ customer: 0 });
  });

  test('never lets two fields share a column, whatever is clicked', () => {
    const click = fc.tuple(
      fc.constantFrom(...LEDGER_FIELDS),
      fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(click, { maxLength: 30 }), (clicks) => {
        const mapping = clicks.reduce((before, [field, column]) => remapped(before, field, column), {});
        const columns = Object.values(mapping);
        expect(new Set(columns).size).toBe(columns.length);
      }),
      { seed: 20261123 },
    );
  });
});
