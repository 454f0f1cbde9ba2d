import fc from 'fast-check';

import { letterText } from '../../../../src/taskpane/wizards/letters/files/letter-text';
import {
  AS_OF,
  BILINGUAL,
  BOOK,
  CHINESE,
  CONTACT,
  hostileLetter,
  INPUT,
  letterOf,
  LINE,
} from './sample-letters';

const NOBODY = { ...CONTACT, contact: null, email: null, address: null };

describe('a notice', () => {
  it('says in its language what is owed, since when and until when, to whom it may concern', () => {
    const text = letterText(letterOf());
    expect(text).toContain('Dear Ms Reed,');
    expect(text).toContain('The oldest has been due since 31 May 2026, that is 30 days.');
    expect(text).toContain('The amount to pay now is USD 957.90.');
    expect(text).toContain('by 10 July 2026');
    expect(text).toContain('Overdue payment notice');
  });

  it('lists what is due, not due, on hold and credited in tables of their own, each with its total', () => {
    const tables = letterOf().blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(tables.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Due for payment', 3],
      ['Not due yet, for your information', 2],
      ['On hold, not asked for now', 2],
      ['Credits and payments not yet applied', 2],
    ]);
    expect(tables[0]?.rows.at(-1)).toEqual(['Total', '', '', '', 'USD', 1000.5, 950.5, 7.4]);
    expect(tables[1]?.rows.at(-1)).toEqual(['Total', '', '', '', 'USD', 70]);
  });

  it('ends with sums that add up to what the sentences ask for', () => {
    const sums = letterOf().blocks.flatMap((block) => (block.kind === 'sums' ? block.lines : []));
    expect(sums.map(({ label, amount }) => [label, amount])).toEqual([
      ['Due for payment', 1000.5],
      ['Less credits and disputed amounts', -50],
      ['Interest for late payment', 7.4],
      ['To pay now', 957.9],
    ]);
  });

  it('speaks Chinese as a finance department does, with the amount in capitals', () => {
    const lines = INPUT.lines.map((line) => ({ ...line, currency: 'CNY' }));
    const text = letterText(letterOf({ lines }, CHINESE, BOOK, NOBODY));
    expect(text).toContain('致：Beacon Tools');
    expect(text).toContain('应付金额合计人民币957.90元（大写：人民币玖佰伍拾柒元玖角）');
    expect(text).toContain('请贵公司于2026年7月10日前将上述款项足额支付至我公司账户');
    const own = /Northwind|Trading|Ltd|Beacon|Tools|First|Bank|IBAN|credit@\S+|\d{8}-\w{7}/g;
    expect(text.replace(own, '').match(/[A-Za-z]{4,}/g)).toBeNull();
  });

  it('in both languages says everything in Chinese, then in English, with labels in both', () => {
    const letter = letterOf({}, BILINGUAL);
    const text = letterText(letter);
    expect(text.indexOf('根据我公司账簿记录')).toBeGreaterThan(0);
    expect(text.indexOf('According to our records')).toBeGreaterThan(text.indexOf('根据我公司账簿记录'));
    expect(letter.subject).toMatch(/^催款函.* \/ Overdue payment/);
    expect(text).toContain('发票号码 Invoice');
  });

  it('never adds two currencies: each is asked for by itself', () => {
    const lines = [LINE, { ...LINE, currency: 'EUR', openAmount: 5, amount: 5 }];
    const text = letterText(letterOf({ lines }));
    expect(text).toContain('The amount to pay now is USD 900.50; EUR 5.00.');
  });
});

describe('the letters about an account', () => {
  it('state the balance and what of it is overdue, and ask for no payment', () => {
    const text = letterText(letterOf({ kind: 'statement' }));
    expect(text).toContain('The balance is USD 1,320.50, of which USD 1,300.50 is overdue.');
    expect(text).not.toContain('Please pay to');
  });

  it('say so when we owe the customer', () => {
    const lines = [{ ...LINE, section: 'credit' as const, openAmount: -80, amount: 0 }];
    expect(letterText(letterOf({ kind: 'confirmation', lines }))).toContain('USD 80.00 in your favour');
    expect(letterText(letterOf({ kind: 'confirmation', lines }, CHINESE))).toContain(
      '80.00美元（我公司应付贵公司）',
    );
  });

  it('to be confirmed end with what the customer fills in, below our signature', () => {
    const { blocks } = letterOf({ kind: 'confirmation' });
    expect(blocks.map(({ kind }) => kind).slice(-2)).toEqual(['signature', 'text']);
    expect(letterText(letterOf({ kind: 'confirmation' }, CHINESE))).toContain(
      '本函仅为复核账目之用，并非催款结算。',
    );
  });
});

describe('the texts of a letter', () => {
  const own = {
    letter: 'formal',
    letterLanguage: 'english',
    subject: 'S {total}',
    opening: 'O {payBy}',
    closing: null,
  } as const;

  it('are the user’s for the channel, else the user’s for any channel, else the standard ones', () => {
    const templates = [
      { ...own, letterChannel: 'any' as const },
      { ...own, letterChannel: 'post' as const, subject: 'By post' },
    ];
    const subjectBy = (channel: 'email' | 'post') =>
      letterOf({}, { language: 'english', channel, offsetDays: 3 }, { ...BOOK, templates }).subject;
    expect([subjectBy('email'), subjectBy('post')]).toEqual(['S USD 957.90', 'By post']);
    expect(letterOf({}, CHINESE, { ...BOOK, templates }).subject).toMatch(/^催款函/);
  });

  it('of an unknown step are borrowed by its place, and never threaten with the law', () => {
    const kindOf = (offsetDays: number) =>
      letterOf({ kind: 'our third letter' }, { language: 'english', channel: 'email', offsetDays }).kindName;
    expect([kindOf(-5), kindOf(90)]).toEqual(['Payment reminder', 'Overdue payment notice']);
  });

  it('of a bilingual template of the user are taken as they are, once', () => {
    const templates = [
      { ...own, letterLanguage: 'bilingual' as const, letterChannel: 'any' as const, opening: '函 {total}' },
    ];
    expect(letterText(letterOf({}, BILINGUAL, { ...BOOK, templates })).match(/函 957\.90美元/g)).toHaveLength(
      1,
    );
  });
});

describe('a letter to anybody', () => {
  it('has the same reference whenever it is written again, and another one for another customer or day', () => {
    expect(letterOf().reference).toBe(letterOf().reference);
    const others = [
      { customer: 'Beacon Toolz', key: 'Beacon Toolz' },
      { asOf: AS_OF + 1 },
      { kind: 'legal' },
    ];
    expect(new Set(others.map((part) => letterOf(part).reference)).size).toBe(3);
  });

  it('holds no control character, no line end inside a line and no mark that turns text around', () => {
    fc.assert(
      fc.property(hostileLetter, (letter) => {
        const text = `${letter.subject}\n${letterText(letter)}`;
        expect(text).not.toMatch(
          /[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe]/u,
        );
        expect(letter.subject).not.toContain('\n');
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
