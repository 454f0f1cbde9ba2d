import fc from 'fast-check';
import { parseTerms } from '../../../src/domain/terms/parse-terms';

const net = (netDays: number | null, ...discounts: readonly [number, number][]) => ({
  type: 'NET',
  base: 'INVOICE',
  netDays,
  discounts: discounts.map(([percent, days]) => ({ percent, days })),
});

describe('reading payment terms', () => {
  it.each([
    ['Net 30', net(30)],
    ['n/30', net(30)],
    ['N30', net(30)],
    ['30 days', net(30)],
    ['60天', net(60)],
    ['净60天', net(60)],
    ['票到30天', net(30)],
    ['2/10, n/30', net(30, [2, 10])],
    ['2/10 net 30', net(30, [2, 10])],
    ['2％／１０，净30天', net(30, [2, 10])],
    ['2% 10, Net 30', net(30, [2, 10])],
    ['3/10 1/20 n/60', net(60, [3, 10], [1, 20])],
    ['3/10 and 1/20, n/60', net(60, [3, 10], [1, 20])],
    ['2.5/10 n/30', net(30, [2.5, 10])],
    ['2/10', net(null, [2, 10])],
    ['2/30 n/30', net(30, [2, 30])],
    ['due on receipt', net(0)],
    ['即付', net(0)],
    ['NET-30', net(30)],
    ['2%/10/N30', net(30, [2, 10])],
    ['30天内付清', net(30)],
    ['开票后60天付款', net(60)],
    ['10天内付款享2%折扣，30天内付清', net(30, [2, 10])],
    ['10天内享受1.5%现金折扣，净30天', net(30, [1.5, 10])],
  ])('reads %j as days from the invoice', (text, terms) => {
    expect(parseTerms(text)).toEqual(terms);
  });

  it.each([
    ['月结30天', { type: 'EOM', base: 'EOM', netDays: 30 }],
    ['Net 30 EOM', { type: 'EOM', base: 'EOM', netDays: 30 }],
    ['4/10 EOM', { type: 'EOM', base: 'EOM', netDays: null, discounts: [{ percent: 4, days: 10 }] }],
    ['3/10, n/30 ROG', { type: 'NET', base: 'RECEIPT', netDays: 30 }],
    ['货到30天', { type: 'NET', base: 'RECEIPT', netDays: 30 }],
    ['收货后45天内付款', { type: 'NET', base: 'RECEIPT', netDays: 45 }],
    ['货到付款', { type: 'COD', base: 'RECEIPT', netDays: 0 }],
    ['COD', { type: 'COD' }],
    ['款到发货', { type: 'PREPAY', netDays: 0 }],
    ['15 MFI', { type: 'DAY', day: 15, months: 1, netDays: null }],
    ['30 Prox', { type: 'DAY', day: 30, months: 1 }],
    ['10th of next month', { type: 'DAY', day: 10, months: 1 }],
    ['次月10日', { type: 'DAY', day: 10, months: 1 }],
    ['次月底', { type: 'DAY', day: 31, months: 1 }],
    ['EOM', { type: 'DAY', day: 31, months: 0 }],
    ['30/60/90', { type: 'INSTALMENT', netDays: 90, instalmentDays: [30, 60, 90] }],
    ['5/10/15', { type: 'INSTALMENT', netDays: 15, instalmentDays: [5, 10, 15] }],
    ['1/10-60X', { type: 'NET', discounts: [{ percent: 1, days: 70 }], hasExtraDating: true }],
  ])('reads %j with its own base and kind', (text, terms) => {
    expect(parseTerms(text)).toMatchObject(terms);
  });

  it.each([
    ['', 'missing', 'blank'],
    ['as agreed', 'wrongType', 'unreadableTerms'],
    ['月结', 'wrongType', 'unreadableTerms'],
    ['ROG', 'wrongType', 'unreadableTerms'],
    ['Net 30 net 60', 'wrongType', 'unreadableTerms'],
    ['90/60/30', 'outOfRange', 'notIncreasing'],
    ['45 prox', 'wrongType', 'unreadableTerms'],
    ['30/60', 'outOfRange', 'tooLarge'],
    ['0/10 n/30', 'outOfRange', 'notPositive'],
    ['1/20 2/10 n/30', 'outOfRange', 'notIncreasing'],
    ['2/40 n/30', 'outOfRange', 'discountAfterNet'],
  ])('refuses %j', (text, kind, reason) => {
    expect(parseTerms(text)).toMatchObject({ fault: kind, reason });
  });

  it('reads every discount and net period that it can write', () => {
    const tenths = fc.integer({ min: 1, max: 250 });
    const days = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(tenths, days, days, (percent, discountDays, more) => {
        const text = `${percent / 10}/${discountDays} n/${discountDays + more}`;
        expect(parseTerms(text)).toEqual(net(discountDays + more, [percent / 10, discountDays]));
      }),
      { seed: 20261123 },
    );
  });

  it('never throws on any text', () => {
    const word = fc.constantFrom('NET', '30', '2/10', 'EOM', '/', '%', '月结', '天', ' ', ',', 'X', '-');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(typeof parseTerms(words.join(''))).toBe('object');
      }),
      { seed: 20261123 },
    );
  });
});
