import type { FunctionCall } from './book';
import type { CellValue } from './cell-value';

/** Short arguments are their own key; longer ones are hashed. */
const MAX_PLAIN_CELLS = 64;

const bits = new DataView(new ArrayBuffer(8));

/** Tells the kinds of values apart in the hash: the number 1 is not the text "1". */
const kinds = { number: 1, string: 2, boolean: 3, blank: 4, error: 5 } as const;

/** A running hash of 64 bits in two halves that mix differently. */
class Hash {
  private low = 0x811c9dc5;
  private high = 0x1b873593;

  add(word: number): void {
    this.low = Math.imul(this.low ^ word, 0x01000193);
    const mixed = Math.imul(this.high ^ word ^ (this.low >>> 15), 0x85ebca6b);
    this.high = (mixed << 13) | (mixed >>> 19);
  }

  addNumber(value: number): void {
    bits.setFloat64(0, value);
    this.add(bits.getInt32(0));
    this.add(bits.getInt32(4));
  }

  addText(kind: number, text: string): void {
    this.add(kind);
    this.add(text.length);
    for (let i = 0; i < text.length; i += 1) this.add(text.charCodeAt(i));
  }

  addValue(value: CellValue): void {
    if (typeof value === 'number') {
      this.add(kinds.number);
      this.addNumber(value);
    } else if (typeof value === 'string') this.addText(kinds.string, value);
    else if (typeof value === 'boolean') this.add(kinds.boolean + (value ? 16 : 32));
    else if (value === null) this.add(kinds.blank);
    else this.addText(kinds.error, value.error);
  }

  toString(): string {
    return `${(this.low >>> 0).toString(36)}.${(this.high >>> 0).toString(36)}`;
  }
}

const keyOf = (argument: CellValue[][] | null): string => {
  if (argument === null) return '-';
  const columns = argument[0]?.length ?? 0;
  if (argument.length * columns <= MAX_PLAIN_CELLS) return JSON.stringify(argument);
  const hash = new Hash();
  for (const row of argument) for (const value of row) hash.addValue(value);
  return `${argument.length}x${columns}#${hash.toString()}`;
};

/** The same for the same values in the same shape, and short however many there are. */
export const argumentsKey = (args: FunctionCall['args']): string => args.map(keyOf).join('\n');
