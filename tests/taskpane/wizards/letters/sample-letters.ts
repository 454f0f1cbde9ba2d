import fc from 'fast-check';

import { dayNumberOf } from '../../../../src/domain/calendar/civil-date';
import type { LetterInput, LetterLine } from '../../../../src/domain/dunning/letters/letter-input';
import type { LetterBook, LetterContact } from '../../../../src/policy/letter-book';
import { STANDARD_LETTER_SENDER } from '../../../../src/policy/standard/letter-sender';
import { composeLetter, type LetterStyle } from '../../../../src/taskpane/wizards/letters/compose-letter';
import type { LetterDocument } from '../../../../src/taskpane/wizards/letters/letter-document';

export const AS_OF = dayNumberOf(2026, 6, 30);
export const STAMP = new Date(Date.UTC(2026, 5, 30, 8, 15, 0));

export const LINE: LetterLine = {
  section: 'due',
  invoiceNumber: 'B-2',
  currency: 'USD',
  invoiceDate: AS_OF - 60,
  dueDate: AS_OF - 30,
  daysOverdue: 30,
  openAmount: 900.5,
  credited: 0,
  amount: 900.5,
  interest: 0,
};

export const INPUT: LetterInput = {
  key: 'Beacon Tools',
  customer: 'Beacon Tools',
  kind: 'formal',
  asOf: AS_OF,
  payBy: AS_OF + 10,
  lines: [
    { ...LINE, credited: 50, amount: 850.5, interest: 7.4 },
    { ...LINE, invoiceNumber: 'B-3', dueDate: AS_OF - 5, daysOverdue: 5, openAmount: 100, amount: 100 },
    {
      ...LINE,
      section: 'notDue',
      invoiceNumber: 'B-4',
      dueDate: AS_OF + 9,
      daysOverdue: -9,
      openAmount: 70,
      amount: 0,
    },
    { ...LINE, section: 'onHold', invoiceNumber: 'B-5', openAmount: 300, amount: 0 },
    { ...LINE, section: 'credit', invoiceNumber: 'C-1', openAmount: -50, amount: 0, daysOverdue: 0 },
  ],
  fees: [],
};

export const CONTACT: LetterContact = {
  customer: 'Beacon Tools',
  contact: 'Ms Reed',
  email: 'ap@beacon.example',
  address: '1 Harbour Road\nBristol',
  customerLanguage: null,
};

export const BOOK: LetterBook = {
  templates: [],
  sender: {
    ...STANDARD_LETTER_SENDER,
    senderName: 'Northwind Trading Ltd',
    senderEmail: 'credit@northwind.example',
    bankDetails: 'First Bank\nIBAN GB00 0000',
  },
  contacts: [CONTACT],
};

const ENGLISH: LetterStyle = { language: 'english', channel: 'email', offsetDays: 3 };
export const CHINESE: LetterStyle = { ...ENGLISH, language: 'chinese' };
export const BILINGUAL: LetterStyle = { ...ENGLISH, language: 'bilingual' };

export function letterOf(
  input: Partial<LetterInput> = {},
  style: LetterStyle = ENGLISH,
  book: LetterBook = BOOK,
  contact: LetterContact = CONTACT,
): LetterDocument {
  return composeLetter({ ...INPUT, ...input }, book, contact, style);
}

/** Names as nobody should have them: header and formula injection, markup, turned text, long ones, emoji, half characters. */
const HOSTILE_PARTS = [
  ...['\r\nBcc: spy@evil.example', '\nBEGIN:VEVENT', '=cmd|/c calc!A1', '+1+1', '-2', '@SUM(A1)', '\t=1'],
  ...['<script>alert(1)</script>', '</td><img src=x onerror=y>', '&amp;', '"', "'", '";,\\', ']]>', '<!--'],
  ...['\u202egnp.exe', '\u2066', '\u0000', '\u0007', '\ud800', '\ufffe', '\u2028', '=?utf-8?B?QQ==?='],
  ...[
    '👩‍👩‍👧‍👦',
    '北京贸易有限公司',
    'é'.repeat(120),
    'A'.repeat(300),
    '../..',
    'con',
    '{total}',
    '$&',
    '%0d%0a',
    '',
  ],
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE_PARTS), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

/** A letter in which every text of the ledger and of the contacts is hostile. */
export const hostileLetter = fc
  .record({
    customer: hostileText,
    invoiceNumber: hostileText,
    currency: hostileText,
    contact: hostileText,
    email: hostileText,
    address: hostileText,
    style: fc.constantFrom(ENGLISH, CHINESE, BILINGUAL),
    kind: fc.constantFrom('reminder', 'formal', 'legal', 'statement', 'confirmation'),
  })
  .map(({ customer, invoiceNumber, currency, contact, email, address, style, kind }) =>
    letterOf(
      { customer, kind, lines: INPUT.lines.map((line) => ({ ...line, invoiceNumber, currency })) },
      style,
      BOOK,
      { customer, contact, email, address, customerLanguage: null },
    ),
  );
