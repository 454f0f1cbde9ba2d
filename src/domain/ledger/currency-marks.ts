import { halfWidth } from '../half-width';
import { currencyOfText } from './currency-text';

/** The currency that an amount cell itself names: $26,672.00, 1.234,50 EUR. */
export interface CurrencyMark {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly code: string;
  /** A sign that several currencies share. */
  readonly isUnclear: boolean;
}

const NAME = /[A-Z]{0,3}[$€£¥￥￡₹₩]|[A-Z]{3}|人民币|美元|美金|欧元|港币|港元|日元|英镑|加元|澳元/i;
/** Currencies that write the dollar sign alone, and the yen sign. */
const SHARED: Readonly<Partial<Record<string, readonly string[]>>> = {
  USD: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN'],
  CNY: ['CNY', 'JPY'],
};
const NO_CURRENCY: ReadonlySet<string> = new Set(['CR', 'DR', 'CRE', 'DEB']);

/** Notes the currencies that amount cells name, for grids whose currency column says nothing. */
export class CurrencyMarks {
  readonly marks: CurrencyMark[] = [];

  /** Takes note of an amount cell. 元 alone is how Chinese exports write any amount. */
  observe(text: string, row: number, column: number): void {
    const name = NAME.exec(halfWidth(text).replace(/\b[CD]R\b/gi, ''))?.[0];
    if (name === undefined || NO_CURRENCY.has(name.toUpperCase())) return;
    const { code, finding } = currencyOfText(name);
    if (/^[A-Z]{3}$/.test(code))
      this.marks.push({ row, column, raw: text, code, isUnclear: finding === 'unclearCurrency' });
  }

  /** The one currency that all marks can mean; undefined where there is none, or several. */
  only(): string | undefined {
    const codes = new Set(this.marks.map(({ code }) => code));
    const clear = new Set(this.marks.filter(({ isUnclear }) => !isUnclear).map(({ code }) => code));
    const [first] = clear.size > 0 ? clear : codes;
    if (first === undefined || clear.size > 1) return undefined;
    return this.marks.every((mark) => agrees(mark, first)) ? first : undefined;
  }
}

/** Whether a mark can mean a currency: the dollar sign agrees with any dollar. */
export function agrees({ code, isUnclear }: CurrencyMark, currency: string): boolean {
  return code === currency || (isUnclear && (SHARED[code] ?? []).includes(currency));
}
