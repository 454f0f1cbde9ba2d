import fc from 'fast-check';

import type { LetterLine } from '../../../../src/domain/dunning/letters/letter-input';
import { letterTotals } from '../../../../src/domain/dunning/letters/letter-totals';
import { NOTICE_SECTIONS } from '../../../../src/domain/dunning/notice-run';

const LINE: LetterLine = {
  section: 'due',
  invoiceNumber: 'A-1',
  currency: 'USD',
  invoiceDate: 46_000,
  dueDate: 46_030,
  daysOverdue: 5,
  openAmount: 100,
  credited: 0,
  amount: 100,
  interest: 0,
};

describe('the totals of a letter', () => {
  it('ask for what is due less what is set off, with interest and fee; the other sections are only shown', () => {
    const lines: LetterLine[] = [
      { ...LINE, openAmount: 1000.5, credited: 50.25, amount: 950.25, interest: 1.234 },
      { ...LINE, section: 'notDue', openAmount: 200, amount: 0, daysOverdue: -3 },
      { ...LINE, section: 'onHold', openAmount: 300, amount: 0 },
      { ...LINE, section: 'credit', openAmount: -50.25, amount: 0 },
    ];
    expect(letterTotals({ lines, fees: [{ currency: 'USD', amount: 10 }] })).toEqual([
      {
        currency: 'USD',
        due: 1000.5,
        notDue: 200,
        onHold: 300,
        credit: -50.25,
        setOff: -50.25,
        interest: 1.23,
        fee: 10,
        toPay: 961.48,
        overdue: 1300.5,
        balance: 1450.25,
      },
    ]);
  });

  it('never add two currencies', () => {
    const lines = [LINE, { ...LINE, currency: 'CNY', openAmount: 7, amount: 7 }];
    expect(letterTotals({ lines, fees: [] }).map(({ currency, toPay }) => [currency, toPay])).toEqual([
      ['USD', 100],
      ['CNY', 7],
    ]);
  });

  it('are the same whatever the order of the lines, and their balance is the sum of all lines', () => {
    const drawnLines = fc.array(
      fc.record({
        cents: fc.integer({ min: 1, max: 10_000_000 }),
        section: fc.constantFrom(...NOTICE_SECTIONS),
        currency: fc.constantFrom('USD', 'CNY'),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(drawnLines, (drawn) => {
        const lines = drawn.map(({ cents, section, currency }): LetterLine => {
          return { ...LINE, section, currency, openAmount: (section === 'credit' ? -cents : cents) / 100 };
        });
        const sorted = (all: readonly { currency: string }[]) =>
          [...all].sort((a, b) => a.currency.localeCompare(b.currency));
        const totals = letterTotals({ lines, fees: [] });
        expect(sorted(letterTotals({ lines: [...lines].reverse(), fees: [] }))).toEqual(sorted(totals));
        for (const { currency, balance } of totals) {
          const cents = drawn
            .filter((line) => line.currency === currency)
            .reduce((sum, line) => sum + (line.section === 'credit' ? -line.cents : line.cents), 0);
          expect(Math.round(balance * 100)).toBe(cents);
        }
      }),
      { seed: 20261123 },
    );
  });
});
