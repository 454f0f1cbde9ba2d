import { plainLine } from '../../../../domain/dunning/letters/plain-line';
import type { LetterSender } from '../../../../policy/letter-book';
import type { LetterDocument } from '../letter-document';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { addressHeader, mailboxesIn, mailHeader } from './mail-header';
import { base64 } from './utf8';

const LINE = 76;

/**
 * A letter as a mail draft (.eml, RFC 5322): recipient, subject, and the text as plain text and as HTML. Mail programs
 * that know X-Unsent open it ready to be sent. `stamp` is the moment of writing.
 */
export function mailDraft(letter: LetterDocument, sender: LetterSender, stamp: Date): string {
  const boundary = `=_${letter.reference}`;
  const { contact, email } = letter.contact;
  const to = mailboxesIn(email);
  const from = mailboxesIn(sender.senderEmail).slice(0, 1);
  const name = plainLine(contact ?? '') === '' ? letter.customer : (contact ?? '');
  return [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    `Date: ${stamp.toUTCString().replace('GMT', '+0000')}`,
    ...(from.length === 0 ? [] : [addressHeader('From', sender.senderName ?? '', from)]),
    ...(to.length === 0 ? [] : [addressHeader('To', name, to)]),
    mailHeader('Subject', letter.subject),
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part(boundary, 'text/plain', letterText(letter).replaceAll('\n', '\r\n')),
    ...part(boundary, 'text/html', letterHtml(letter)),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function part(boundary: string, type: string, text: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(text).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []),
  ];
}
