/** Code of a blank cell. */
export const BLANK_TEXT = -1;
/** Code of a text that needs a look at its row before it counts as a value: a total, an error. */
export const SUSPECT_TEXT = -2;

export interface TextRules {
  /** The text as it is stored: trimmed, upper case … Blank when nothing is left. */
  readonly normalise: (text: string) => string;
  readonly isSuspect: (text: string) => boolean;
}

// Powers of two.
const FEWEST_GUESSES = 2048;
const MOST_GUESSES = 131_072;

/** Gives every distinct text a code, the position in `values`; spellings that are stored alike share one. */
export class TextDictionary {
  readonly values: string[] = [];
  /** By `guessPlace`, the code last given to a text there, or -1. A guess counts only if `values` holds the text. */
  guesses = noGuesses(FEWEST_GUESSES);
  readonly #rules: TextRules;
  readonly #codes = new Map<string, number>();
  readonly #codesOfNumbers = new Map<number, number>();
  readonly #cleared = new Map<string, number>();

  constructor(rules: TextRules) {
    this.#rules = rules;
  }

  /** Code of a cell's text; BLANK_TEXT or SUSPECT_TEXT when it is no plain value. */
  codeOf(text: string): number {
    return this.#codes.get(text) ?? this.#learn(text);
  }

  /** The same for a text that `guesses` did not know at its place; it will. */
  codeOfUnguessed(text: string, place: number): number {
    const code = this.codeOf(text);
    if (this.values.length > this.guesses.length >> 2 && this.guesses.length < MOST_GUESSES)
      this.guesses = noGuesses(8 * this.guesses.length);
    else if (code >= 0) this.guesses[place] = code;
    return code;
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
    const known = this.#cleared.get(value) ?? this.values.push(value) - 1;
    this.#cleared.set(value, known);
    return known;
  }

  #learn(text: string): number {
    const value = this.#rules.normalise(text);
    // The cell's own text is kept where it reads the same: comparing a text with itself costs nothing.
    const code = value === text ? this.#codeOfNew(text) : this.#codeOfSpelling(value);
    this.#codes.set(text, code);
    return code;
  }

  #codeOfSpelling(value: string): number {
    return value === '' ? BLANK_TEXT : this.codeOf(value);
  }

  #codeOfNew(value: string): number {
    if (value === '') return BLANK_TEXT;
    return this.#rules.isSuspect(value) ? SUSPECT_TEXT : this.values.push(value) - 1;
  }
}

/** Not 0, which may be the code of a suspect text that was cleared: such a text needs a look in every row. */
function noGuesses(size: number): Int32Array<ArrayBuffer> {
  return new Int32Array(size).fill(-1);
}

/** Place of a text among `size` guesses (a power of two), from its last marks: they tell customers' codes apart. */
export function guessPlace(text: string, size: number): number {
  const end = text.length - 1;
  if (end < 4) return (end < 0 ? 0 : text.charCodeAt(end)) & (size - 1);
  const low = text.charCodeAt(end) + 10 * text.charCodeAt(end - 1) + 100 * text.charCodeAt(end - 2);
  if (size === FEWEST_GUESSES) return low & (size - 1);
  return (low + 1000 * text.charCodeAt(end - 3) + 10_000 * text.charCodeAt(end - 4)) & (size - 1);
}
