import { plainLine } from '../../../../domain/dunning/letters/plain-line';
import { base64, inPieces } from './utf8';

/** Bytes of one encoded word: with its frame and the header's name it stays below 76 characters a line. */
const WORD_BYTES = 36;
const LONGEST_PLAIN = 60;
const PLAIN = /^[\x20-\x7e]*$/;
/** ASCII mailboxes as mail programs take them; nothing that could begin another header, name or address. */
const MAILBOX = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/;

/** One header line, folded: text beyond ASCII becomes encoded words (RFC 2047). */
export function mailHeader(name: string, text: string): string {
  return `${name}: ${headerText(plainLine(text))}`;
}

/** The addresses of a cell that a mail can go to: one, or several parted by commas or semicolons. */
export function mailboxesIn(text: string | null): string[] {
  const parts = (text ?? '').split(/[,;，；\s]+/u);
  return parts.filter((part) => MAILBOX.test(part));
}

/** An address line: every mailbox goes by the name; '' when there is none. */
export function addressHeader(header: string, name: string, mailboxes: readonly string[]): string {
  const words = headerText(plainLine(name));
  const phrase = words.startsWith('=?') ? words : `"${words.replace(/["\\]/g, '\\$&')}"`;
  return `${header}: ${mailboxes.map((mailbox) => (words === '' ? mailbox : `${phrase}\r\n <${mailbox}>`)).join(',\r\n ')}`;
}

function headerText(text: string): string {
  // What looks like an encoded word is encoded, or a reader would decode what nobody encoded.
  if (PLAIN.test(text) && text.length <= LONGEST_PLAIN && !text.includes('=?')) return text;
  const words = inPieces(text, WORD_BYTES).map((piece) => `=?utf-8?B?${base64(piece)}?=`);
  return words.join('\r\n ');
}
