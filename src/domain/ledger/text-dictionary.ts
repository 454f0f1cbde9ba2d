/** Code of a blank cell. */
export const BLANK_TEXT = -1;
/** Code of a text that needs a look at its row before it counts as a value: a total, an error. */
export const SUSPECT_TEXT = -2;

export interface TextRules {
  /** The text as it is stored: trimmed, upper case … Blank when nothing is left. */
  readonly normalise: (text: string) => string;
  readonly isSuspect: (text: string) => boolean;
}

/** Gives every distinct text a code, the position in `values`; spellings that are stored alike share one. */
export class TextDictionary {
  readonly values: string[] = [];
  readonly #rules: TextRules;
  // An object without prototype, not a Map: its look-up uses the hash that a text of a cell already carries.
  readonly #codes: Record<string, number | undefined> = newRecord();
  readonly #codesOfNumbers = new Map<number, number>();
  readonly #cleared = new Map<string, number>();

  constructor(rules: TextRules) {
    this.#rules = rules;
  }

  /** Code of a cell's text; BLANK_TEXT or SUSPECT_TEXT when it is no plain value. */
  codeOf(text: string): number {
    return this.#codes[text] ?? this.#learn(text);
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
    this.#codes[text] = code;
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

function newRecord(): Record<string, number | undefined> {
  const record: unknown = Object.create(null);
  return record as Record<string, number | undefined>;
}
