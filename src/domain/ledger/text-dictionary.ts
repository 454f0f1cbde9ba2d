import { intAt } from './column-access';

/** Code of a blank cell. */
export const BLANK_TEXT = -1;
/** Code of a text that needs a look at its row before it counts as a value: a total, an error. */
export const SUSPECT_TEXT = -2;

export interface TextRules {
  /** The text as it is stored: trimmed, upper case … Blank when nothing is left. */
  readonly normalise: (text: string) => string;
  readonly isSuspect: (text: string) => boolean;
}

const PROBES = 4;
const SMALLEST = 1024;

/**
 * Gives every distinct text a code, the position in `values`. Texts that stand in the cells as they are stored are found in
 * an open table by their last characters; whatever does not fit there (other spellings, crowded endings) is in a map.
 */
export class TextDictionary {
  readonly values: string[] = [];
  readonly #rules: TextRules;
  readonly #others = new Map<string | number, number>();
  readonly #cleared = new Map<string, number>();
  /** Code + 1 by slot; 0 is a free slot. */
  #slots = new Int32Array(SMALLEST);

  constructor(rules: TextRules) {
    this.#rules = rules;
  }

  /** Code of a cell's text; BLANK_TEXT or SUSPECT_TEXT when it is no plain value. */
  codeOf(text: string): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = endingHash(text) & mask;
    for (let probe = 0; probe < PROBES; probe++) {
      const code = intAt(slots, slot) - 1;
      if (code < 0) break;
      if (this.values[code] === text) return code;
      slot = (slot + 1) & mask;
    }
    return this.#others.get(text) ?? this.#learn(text);
  }

  /** Code of a cell that holds a number, such as a customer number. */
  codeOfNumber(value: number): number {
    const known = this.#others.get(value);
    if (known !== undefined) return known;
    const code = this.codeOf(String(value));
    this.#others.set(value, code);
    return code;
  }

  /** Code of a text that was looked at and is a value after all; BLANK_TEXT when it is blank. */
  codeOfValue(text: string): number {
    const code = this.codeOf(text);
    if (code !== SUSPECT_TEXT) return code;
    // A suspect text stays suspect in other rows, so its code is kept apart from the table.
    const value = this.#rules.normalise(text);
    const known = this.#cleared.get(value) ?? this.values.push(value) - 1;
    this.#cleared.set(value, known);
    return known;
  }

  #learn(text: string): number {
    const value = this.#rules.normalise(text);
    const code =
      value === '' ? BLANK_TEXT : this.#rules.isSuspect(value) ? SUSPECT_TEXT : this.#codeOfNew(text, value);
    if (code < 0 || value !== text) this.#others.set(text, code);
    return code;
  }

  #codeOfNew(text: string, value: string): number {
    if (value !== text) return this.codeOf(value);
    const code = this.values.push(value) - 1;
    if (this.values.length * 2 > this.#slots.length) this.#enlarge();
    else this.#place(value, code);
    return code;
  }

  #enlarge(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    for (const [code, value] of this.values.entries()) this.#place(value, code);
  }

  #place(value: string, code: number): void {
    const mask = this.#slots.length - 1;
    const first = endingHash(value);
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (first + probe) & mask;
      if (intAt(this.#slots, slot) !== 0) continue;
      this.#slots[slot] = code + 1;
      return;
    }
    this.#others.set(value, code);
  }
}

/** A number from the length and the last six characters, where customer ids differ most. */
function endingHash(text: string): number {
  const length = text.length;
  let hash = length;
  for (let i = length > 6 ? length - 6 : 0; i < length; i++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}
