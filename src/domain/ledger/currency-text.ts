import { halfWidth } from '../half-width';
import type { FindingKind } from './finding';

/** How exports write currencies besides their codes. What several countries call the same is not certain. */
const CERTAIN: Readonly<Record<string, readonly string[]>> = {
  CNY: ['RMB', 'CNH', '人民币', '人民币元', 'RMB¥', 'CN¥', 'CNY¥', 'YUAN', 'RENMINBI', '元', 'CHINESE YUAN'],
  USD: ['US$', 'USD$', '美元', '美金', 'US DOLLAR', 'US DOLLARS', 'U.S. DOLLAR', 'US'],
  EUR: ['€', 'EURO', 'EUROS', '欧元', 'EUR€'],
  GBP: ['£', '英镑', 'STERLING', 'POUND STERLING', 'GBP£'],
  JPY: ['日元', '日圆', 'JP¥', 'JPY¥', 'YEN'],
  HKD: ['HK$', '港币', '港元', 'HK DOLLAR'],
  TWD: ['NT$', 'NTD', '新台币', '台币'],
  CAD: ['C$', 'CA$', 'CDN', 'CAD$', 'CDN$', '加元', 'CANADIAN DOLLAR'],
  AUD: ['A$', 'AU$', '澳元', 'AUSTRALIAN DOLLAR'],
  SGD: ['S$', 'SG$', '新加坡元', '新元'],
  CHF: ['SFR', 'SFR.', '瑞士法郎', 'FR.', 'SWISS FRANC'],
  KRW: ['₩', '韩元'],
  INR: ['₹', 'RS', 'RS.', '卢比'],
};
/** Signs of several currencies, with the one that is meant most often. */
const UNCLEAR: Readonly<Record<string, string>> = {
  $: 'USD',
  '¥': 'CNY',
  '￥': 'CNY',
  DOLLAR: 'USD',
  KR: 'SEK',
};

const CODE_OF = new Map(
  Object.entries(CERTAIN).flatMap(([code, names]) => names.map((name) => [name, code])),
);

/** A currency as it was read: upper-case code ('' when blank), with the finding it deserves. */
export interface CurrencyReading {
  readonly code: string;
  readonly finding?: Extract<FindingKind, 'currencySpelling' | 'unclearCurrency'>;
}

/** Reads the text of a currency cell: a code in any case, a name or a sign. A sign that could mean several is asked. */
export function currencyOfText(text: string): CurrencyReading {
  const plain = halfWidth(text).trim().toUpperCase();
  if (plain === '' || isCurrencyCode(plain)) return { code: plain };
  const certain = CODE_OF.get(plain) ?? CODE_OF.get(text.trim());
  if (certain !== undefined) return { code: certain, finding: 'currencySpelling' };
  const usual = UNCLEAR[plain] ?? UNCLEAR[text.trim()];
  return usual === undefined ? { code: plain } : { code: usual, finding: 'unclearCurrency' };
}

/** Whether a text is a currency code as it stands: three letters, and none of those that only look like one. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text) && !CODE_OF.has(text);
}
