import type { DayNumber } from '../domain/calendar/day-number';
import { parseDate } from '../domain/calendar/parse-date';

interface Named {
  /** As it is written after the two dashes: as-of. */
  readonly word: string;
}

/** An option of a command, as plain data: the host splits the command line by it without knowing what it means. */
export type CommandOption = Named &
  (
    | { readonly kind: 'flag' }
    | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly required?: true }
    | { readonly kind: 'day' | 'text' | 'whole' | 'number'; readonly required?: true }
  );

type Given<O extends CommandOption> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'choice'; choices: readonly (infer C)[] }
    ? C
    : O extends { kind: 'text' }
      ? string
      : O extends { kind: 'day' }
        ? DayNumber
        : number;

/** What a command gets for its options: a required one and a flag always, any other only where it was given. */
export type OptionValues<O extends Readonly<Record<string, CommandOption>>> = {
  readonly [K in keyof O]: O[K] extends { required: true } | { kind: 'flag' }
    ? Given<O[K]>
    : Given<O[K]> | undefined;
};

/** The words of the command line by option; the host has checked that they are what the option's kind takes. */
export type OptionWords = Readonly<Record<string, string | boolean>>;

/** The value of an option for the word that was given; undefined where it was left out. */
export function optionValue(
  option: CommandOption,
  words: OptionWords,
): string | number | boolean | undefined {
  const word = words[option.word];
  if (option.kind === 'flag') return word === true;
  if (typeof word !== 'string') return undefined;
  if (option.kind === 'day') {
    const day = parseDate(word);
    if (typeof day !== 'number') throw new TypeError(`--${option.word} was passed on with “${word}”.`);
    return day;
  }
  return option.kind === 'whole' || option.kind === 'number' ? Number(word) : word;
}

/** The day for which a run holds. */
export const AS_OF = { word: 'as-of', kind: 'day', required: true } as const;
/** Which sheet holds the ledger. */
export const SHEET = { word: 'sheet', kind: 'text' } as const;
/** How 03/04/2026 is meant. */
export const DATE_ORDER = { word: 'date-order', kind: 'choice', choices: ['DMY', 'MDY'] } as const;
