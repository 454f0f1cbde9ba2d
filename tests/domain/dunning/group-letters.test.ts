import { WEEKENDS_ONLY } from '../../../src/domain/calendar/business-day';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { groupLetters, type CustomerLine, type LetterRules } from '../../../src/domain/dunning/group-letters';
import { AS_OF } from './dunning-rows';

const line = (customer: string, invoiceNumber: string, part: Partial<CustomerLine> = {}): CustomerLine => ({
  customer,
  invoiceNumber,
  section: 'due',
  invoiceDate: AS_OF - 60,
  dueDate: AS_OF - 10,
  daysOverdue: 10,
  currency: 'EUR',
  openAmount: 100,
  credited: 0,
  amount: 100,
  interest: 0,
  step: 'formal',
  level: 1,
  reason: null,
  isPromiseBroken: false,
  note: '',
  isCarried: false,
  ...part,
});
const rules: LetterRules = {
  grouping: 'perCustomer',
  separateCurrencies: false,
  addresseeOf: (customer) => customer,
  conductOf: (step) =>
    step === 'legal'
      ? { payByDays: 5, channel: 'post', tone: 'final', followUp: 'legalAction' }
      : { payByDays: 14, channel: 'email', tone: 'firm', followUp: 'nothing' },
  fees: [
    {
      step: 'legal',
      currency: '',
      fromAmount: 0,
      feeAmount: 40,
      feeShare: 0,
      minimumFee: null,
      maximumFee: null,
    },
  ],
  calendar: WEEKENDS_ONLY,
};
const lines = [
  line('Beta', 'B-1'),
  line('Alpha', 'A-1'),
  line('Alpha', 'A-2', { step: 'legal', level: 2, daysOverdue: 40 }),
  line('Alpha', 'A-3', { section: 'notDue', step: '', level: -1, amount: 0, daysOverdue: -5 }),
  line('Alpha', 'A-4', { currency: 'USD' }),
  line('Gamma', 'G-1', { section: 'onHold', reason: 'disputed', step: '', level: -1, amount: 0 }),
];
const keys = (part: Partial<LetterRules>): string[] =>
  groupLetters(lines, AS_OF, { ...rules, ...part }).letters.map(
    ({ key, step, lines: own }) => `${key}: ${step} ${own.map((one) => one.invoiceNumber).join(' ')}`,
  );

describe('letters', () => {
  it('gather all of a customer on its highest step, due lines first, and none without one', () => {
    expect(keys({})).toEqual(['Alpha: legal A-2 A-1 A-4 A-3', 'Beta: formal B-1']);
  });

  it('ask again for what was dunned before, without its level and without a letter for it alone', () => {
    const carried = [
      line('Beta', 'B-1'),
      line('Beta', 'B-0', { step: 'legal', level: 2, daysOverdue: 60, isCarried: true }),
      line('Alpha', 'A-1', { isCarried: true }),
    ];
    const { letters } = groupLetters(carried, AS_OF, rules);
    expect(letters.map(({ customer, step }) => [customer, step])).toEqual([['Beta', 'formal']]);
    expect(letters[0]?.lines.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['B-0', 'B-1']);
  });

  it('may be one a level; what is not due stands in the strongest', () => {
    expect(keys({ grouping: 'perLevel' })).toEqual([
      'Alpha · formal: formal A-1 A-4',
      'Alpha · legal: legal A-2 A-3',
      'Beta · formal: formal B-1',
    ]);
  });

  it('may be one an invoice, listing nothing else', () => {
    expect(keys({ grouping: 'perInvoice' }).map((key) => key.split(': ')[1])).toEqual([
      'formal A-1',
      'legal A-2',
      'formal A-4',
      'formal B-1',
    ]);
  });

  it('may keep currencies apart', () => {
    expect(keys({ separateCurrencies: true })).toEqual([
      'Alpha · EUR: legal A-2 A-1 A-3',
      'Alpha · USD: formal A-4',
      'Beta · EUR: formal B-1',
    ]);
  });

  it('may go to a parent for its children', () => {
    expect(keys({ addresseeOf: () => 'Holding' })).toEqual(['Holding: legal A-2 A-1 B-1 A-4 A-3 G-1']);
  });

  it('take term, channel, tone and one fee a currency from their step', () => {
    const [alpha, beta] = groupLetters(lines, AS_OF, rules).letters;
    // Five days from Monday 30 June is a Saturday: payment is asked for by Monday.
    expect(alpha && isoDate(alpha.payBy)).toBe('2025-07-07');
    expect(alpha).toMatchObject({ channel: 'post', tone: 'final', followUp: 'legalAction' });
    expect(alpha?.fees).toEqual([
      { currency: 'EUR', amount: 40 },
      { currency: 'USD', amount: 40 },
    ]);
    expect(beta?.fees).toEqual([]);
  });

  it('are the same in whatever order the lines come', () => {
    expect(groupLetters([...lines].reverse(), AS_OF, rules)).toEqual(groupLetters(lines, AS_OF, rules));
  });
});
