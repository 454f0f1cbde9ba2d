import type { LetterTotals } from '../../../domain/dunning/letters/letter-totals';
import { stableCode } from '../../../domain/dunning/letters/stable-code';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { CalendarEntry } from './files/calendar-file';
import type { LetterDocument } from './letter-document';
import { moneyIn } from './letter-money';

/** The days of a letter: when it goes out, and by when the answer is due. */
export function letterCalendar(letters: readonly LetterDocument[], language: Language): CalendarEntry[] {
  return letters.flatMap((letter) => [sendingDay(letter, language), answerDay(letter, language)]);
}

function sendingDay(letter: LetterDocument, language: Language): CalendarEntry {
  const { calendar } = wordingIn(language).letters;
  return {
    id: `${stableCode('send', letter.kind, letter.customer, letter.reference)}-${letter.reference}`,
    day: letter.asOf,
    summary: calendar.notice(letter.kindName, letter.customer),
    description: descriptionOf(letter, language),
  };
}

function answerDay(letter: LetterDocument, language: Language): CalendarEntry {
  const { calendar } = wordingIn(language).letters;
  return {
    id: `${stableCode('answer', letter.kind, letter.customer, letter.reference)}-${letter.reference}`,
    day: letter.payBy,
    summary: calendar.answer(letter.kindName, letter.customer),
    description: descriptionOf(letter, language),
  };
}

function descriptionOf({ totals, kind, itemCount, reference }: LetterDocument, language: Language): string[] {
  const { calendar, listSeparator } = wordingIn(language).letters;
  const isOfAccount = kind === 'statement' || kind === 'confirmation';
  const amountOf = (line: LetterTotals): number => (isOfAccount ? line.balance : line.toPay);
  const amounts = totals.map((line) => moneyIn(language, line.currency, amountOf(line)));
  return [
    calendar.amount(amounts.join(listSeparator)),
    calendar.items(String(itemCount)),
    calendar.reference(reference),
  ];
}
