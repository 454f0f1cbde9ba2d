import { halfWidth } from '../half-width';
import type { DecimalMark } from '../money/parse-amount';

/** An amount cell whose only mark may be one of thousands or of decimals: 13,498. */
export interface AmbiguousAmount {
  readonly field: 'amount' | 'openAmount';
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  /** The amount if the point divides decimals, and if the comma does. */
  readonly byPoint: number;
  readonly byComma: number;
}

const NOT_DIGITS = /[^\d.,]/g;

/**
 * Collects what the amount cells of a grid prove about the mark before decimals: 1.234,50 and 12,5 prove the comma,
 * 48,373.44 and 1,234,567 the point.
 */
export class DecimalMarks {
  readonly ambiguous: AmbiguousAmount[] = [];
  #pointProofs = 0;
  #commaProofs = 0;

  /** Takes note of a text that was read as an amount. */
  observe(text: string): void {
    const digits = halfWidth(text).replace(NOT_DIGITS, '');
    const point = digits.lastIndexOf('.');
    const comma = digits.lastIndexOf(',');
    if (point >= 0 && comma >= 0) this.#prove(point > comma ? '.' : ',');
    else if (point >= 0) this.#proveByOne(digits, '.', ',');
    else if (comma >= 0) this.#proveByOne(digits, ',', '.');
  }

  /** The mark that the cells prove; undefined when none or both are proven. */
  proven(): DecimalMark | undefined {
    if (this.#pointProofs > 0 && this.#commaProofs === 0) return '.';
    return this.#commaProofs > 0 && this.#pointProofs === 0 ? ',' : undefined;
  }

  /** A mark that stands twice divides thousands; one with one or two digits behind it divides decimals. */
  #proveByOne(digits: string, mark: DecimalMark, other: DecimalMark): void {
    if (digits.indexOf(mark) !== digits.lastIndexOf(mark)) this.#prove(other);
    else if (digits.length - digits.lastIndexOf(mark) <= 3) this.#prove(mark);
  }

  #prove(mark: DecimalMark): void {
    if (mark === '.') this.#pointProofs++;
    else this.#commaProofs++;
  }
}
