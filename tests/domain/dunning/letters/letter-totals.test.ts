import fc from 'fast-check';

import type { LetterItem } from '../../../../src/domain/dunning/letters/letter-input';
import { LETTER_SECTIONS } from '../../../../src/domain/dunning/letters/letter-input';
import { letterTotals } from '../../../../src/domain/dunning/letters/letter-totals';

const ITEM: LetterItem = {
  invoiceNumber: 'A-1',
  currency: 'USD',
  invoiceDate: 46_000,
  dueDate: 46_030,
  amount: 100,
  openAmount: 100,
  daysOverdue: 5,
  interest: 0,
  section: 'due',
};

describe('the totals of a letter', () => {
  it('ask for what is due less credits, with interest and fee; what is on hold or not due is only shown', () => {
    const items: LetterItem[] = [
      { ...ITEM, openAmount: 1000.5, interest: 1.234 },
      { ...ITEM, openAmount: 200, section: 'notDue', interest: 9 },
      { ...ITEM, openAmount: 300, section: 'onHold', interest: 9 },
      { ...ITEM, openAmount: -50.25, section: 'credit' },
    ];
    expect(letterTotals({ items, fees: [{ currency: 'USD', amount: 10 }] })).toEqual([
      {
        currency: 'USD',
        due: 1000.5,
        notDue: 200,
        onHold: 300,
        credit: -50.25,
        interest: 1.23,
        fee: 10,
        toPay: 961.48,
        balance: 1450.25,
      },
    ]);
  });

  it('never add two currencies', () => {
    const items = [ITEM, { ...ITEM, currency: 'CNY', openAmount: 7 }];
    expect(letterTotals({ items, fees: [] }).map(({ currency, toPay }) => [currency, toPay])).toEqual([
      ['USD', 100],
      ['CNY', 7],
    ]);
  });

  it('never ask for less than nothing where credits exceed what is due', () => {
    const items: LetterItem[] = [ITEM, { ...ITEM, openAmount: -500, section: 'credit' }];
    expect(letterTotals({ items, fees: [] })).toMatchObject([{ toPay: 0, balance: -400 }]);
  });

  it('are the same whatever the order of the items, and their balance is the sum of all items', () => {
    const items = fc.array(
      fc.record({
        cents: fc.integer({ min: 1, max: 10_000_000 }),
        section: fc.constantFrom(...LETTER_SECTIONS),
        currency: fc.constantFrom('USD', 'CNY'),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(items, (drawn) => {
        const list = drawn.map(({ cents, section, currency }): LetterItem => {
          return { ...ITEM, section, currency, openAmount: (section === 'credit' ? -cents : cents) / 100 };
        });
        const sorted = (one: readonly { currency: string }[]) =>
          [...one].sort((a, b) => a.currency.localeCompare(b.currency));
        const totals = letterTotals({ items: list, fees: [] });
        expect(sorted(letterTotals({ items: [...list].reverse(), fees: [] }))).toEqual(sorted(totals));
        for (const { currency, balance } of totals) {
          const cents = drawn
            .filter((item) => item.currency === currency)
            .reduce((sum, item) => sum + (item.section === 'credit' ? -item.cents : item.cents), 0);
          expect(Math.round(balance * 100)).toBe(cents);
        }
      }),
      { seed: 20261123 },
    );
  });
});
