import type { LetterInput } from '../../../domain/dunning/letters/letter-input';
import type { LetterLanguage } from '../../../domain/dunning/letters/letter-language';
import { newBreather } from '../../../excel/breather';
import type { Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import type { LetterBook, LetterContact, TemplateChannel } from '../../../policy/letter-book';
import { composeLetter } from './compose-letter';
import type { LetterDocument } from './letter-document';

/** A letter to write, and the days after the due date of its step. */
export interface LetterOrder {
  readonly input: LetterInput;
  readonly offsetDays: number;
}

/** Composes the letters one after the other, each in its customer's language; can be watched and cancelled. */
export async function composeLetters(
  orders: readonly LetterOrder[],
  book: LetterBook,
  language: LetterLanguage,
  channel: TemplateChannel,
  ctx: RunContext,
): Promise<Result<LetterDocument[]>> {
  const breathe = newBreather(ctx);
  const contacts = new Map(book.contacts.map((contact) => [keyOf(contact.customer), contact]));
  const letters: LetterDocument[] = [];
  for (const { input, offsetDays } of orders) {
    const contact = contacts.get(keyOf(input.customer)) ?? unknownContact(input.customer);
    const spoken = contact.customerLanguage ?? language;
    letters.push(composeLetter(input, book, contact, { language: spoken, channel, offsetDays }));
    ctx.onProgress({ phase: 'computing', done: letters.length, total: orders.length });
    const stopped = await breathe();
    if (stopped !== null) return stopped;
  }
  return letters;
}

function keyOf(customer: string): string {
  return customer.trim().toLowerCase();
}

function unknownContact(customer: string): LetterContact {
  return { customer, contact: null, email: null, address: null, customerLanguage: null };
}
