import { BLANK_TEXT, SUSPECT_TEXT } from './cell-codes';

export interface TextRules {
  /** The text as it is stored: trimmed, upper case … Blank when nothing is left. */
  readonly normalise: (text: string) => string;
  readonly isSuspect: (text: string) => boolean;
}

// Powers of two.
const FEWEST_GUESSES = 128;
const MOST_FOR_THREE_MARKS = 2048;
const MOST_GUESSES = 131_072;

/** Gives every distinct text a code, the position in `values`; spellings that are stored alike share one. */
export class TextDictionary {
  readonly values: string[] = [];
  /** By `guessPlace`, the code of a text that has its place to itself, or -1. Only a guess: `values` must hold the text. */
  guesses: Int32Array = NO_GUESSES;
  readonly #rules: TextRules;
  /** What no place tells: texts whose place was taken, other spellings, blanks and suspect texts. */
  readonly #codes = new Map<string, number>();
  #codesOfNumbers: Map<number, number> | undefined;
  #cleared: Map<string, number> | undefined;

  constructor(rules: TextRules) {
    this.#rules = rules;
  }

  /** Code of a cell's text; BLANK_TEXT or SUSPECT_TEXT when it is no plain value. */
  codeOf(text: string): number {
    const code = this.guesses[guessPlace(text, this.guesses.length)] as number;
    return code >= 0 && this.values[code] === text ? code : this.codeOfUnguessed(text);
  }

  /** The same for a text that is not the one at its place. `guesses` may be another array afterwards. */
  codeOfUnguessed(text: string): number {
    const known = this.#codes.size > 0 ? this.#codes.get(text) : undefined;
    return known ?? this.#learn(text);
  }

  /** The same for a column with few different texts: the first of them are simply compared. */
  codeOfRepeating(text: string): number {
    const { values } = this;
    if (text === values[0]) return 0;
    if (text === values[1]) return 1;
    return text === values[2] ? 2 : this.codeOf(text);
  }

  /** Code of a cell that holds a number, such as a customer number. */
  codeOfNumber(value: number): number {
    this.#codesOfNumbers ??= new Map();
    const known = this.#codesOfNumbers.get(value);
    if (known !== undefined) return known;
    const code = this.codeOf(String(value));
    this.#codesOfNumbers.set(value, code);
    return code;
  }

  /** Code of a text that was looked at and is a value after all; BLANK_TEXT when it is blank. */
  codeOfValue(text: string): number {
    const code = this.codeOf(text);
    if (code !== SUSPECT_TEXT) return code;
    // A suspect text stays suspect in other rows, so its code is kept apart.
    const value = this.#rules.normalise(text);
    this.#cleared ??= new Map();
    const known = this.#cleared.get(value) ?? this.values.push(value) - 1;
    this.#cleared.set(value, known);
    return known;
  }

  #learn(text: string): number {
    const value = this.#rules.normalise(text);
    // The cell's own text is kept where it reads the same: comparing a text with itself costs nothing.
    if (value === text && value !== '' && !this.#rules.isSuspect(value)) return this.#add(value);
    const code = value === '' ? BLANK_TEXT : value === text ? SUSPECT_TEXT : this.codeOf(value);
    this.#codes.set(text, code);
    return code;
  }

  #add(value: string): number {
    const code = this.values.push(value) - 1;
    if (this.values.length > this.guesses.length >> 2 && this.guesses.length < MOST_GUESSES) this.#spread();
    else this.#settle(value, code);
    return code;
  }

  #settle(value: string, code: number): void {
    const place = guessPlace(value, this.guesses.length);
    if ((this.guesses[place] as number) < 0) this.guesses[place] = code;
    else this.#codes.set(value, code);
  }

  /** Gives the texts more places. */
  #spread(): void {
    this.guesses = new Int32Array(Math.max(FEWEST_GUESSES, 4 * this.guesses.length)).fill(-1);
    for (const [code, value] of this.values.entries()) {
      if (this.#cleared?.get(value) !== code) this.#settle(value, code);
    }
  }
}

/** What a dictionary without texts begins with; nothing is ever written to it. */
const NO_GUESSES = new Int32Array(1).fill(-1);

/** Place of a text among `size` guesses (a power of two), from its last marks: they tell customers' codes apart. */
export function guessPlace(text: string, size: number): number {
  const end = text.length - 1;
  if (end < 4) return (end < 0 ? 0 : text.charCodeAt(end)) & (size - 1);
  const low = text.charCodeAt(end) + 10 * text.charCodeAt(end - 1) + 100 * text.charCodeAt(end - 2);
  if (size <= MOST_FOR_THREE_MARKS) return low & (size - 1);
  return (low + 1000 * text.charCodeAt(end - 3) + 10_000 * text.charCodeAt(end - 4)) & (size - 1);
}
