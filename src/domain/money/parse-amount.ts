import { fault, type Fault } from '../fault';
import { halfWidth } from '../half-width';
import { parseCapitalAmount } from './parse-capital-amount';

/** The mark between whole units and fractions, where the reader knows it. */
export type DecimalMark = '.' | ',';

const CODES =
  'RMB|CNH|USD|EUR|GBP|CNY|JPY|HKD|TWD|NTD|MOP|SGD|AUD|NZD|CAD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|INR|KRW|THB|MYR|IDR|PHP|VND|BRL|MXN|ZAR|AED|SAR|ILS|TRY|RUB|Rs\\.?|人民币|美元|美金|欧元|港币|港元|日元|英镑|加元|澳元|新加坡元|新台币';
const CURRENCY = new RegExp(`^(?:[A-Z]{0,3}[$€£¥￥￡₹₩₽฿]|${CODES})`, 'i');
const CURRENCY_AFTER = new RegExp(`(?:[$€£¥￥￡₹₩₽฿]|元[整正]?|圆[整正]?|${CODES})$`, 'i');
/** What marks an amount that we owe: CR, SAP's H for Haben, 贷. */
const CREDIT = /\bCR\.?$|(?<=[\d.,]\s*)H$|^(?:CR\b|贷|负|負)|贷$/i;
/** What marks an amount that is owed to us, as it is anyway: DR, SAP's S for Soll, 借. */
const DEBIT = /^\+|\bDR\.?$|(?<=[\d.,]\s*)S$|^(?:DR\b|借)|借$/i;
const UNIT_AFTER = /(百万|千万|万|萬|亿|億)$/;
const UNITS: Readonly<Record<string, number>> = {
  百万: 1e6,
  千万: 1e7,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};
const PLAIN = /^\d+$/;
/** Numbers that nobody could read otherwise, by far the commonest in exports: plain, and with both marks. */
const CERTAIN = /^-?\d+(?:\.(?:\d{1,2}|\d{4,}))?$|^-?[1-9]\d{0,2}(?:,\d{3})+\.\d{1,2}$/;
const GROUPED =
  /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d?(?:,\d{2})+,\d{3}$|^[1-9]\d{0,2}(?:\.\d{3})+$|^\d{1,3}(?:[ '’]\d{3})+$/;

/**
 * Reads an amount of money from text: thousands marks (Indian ones too), (brackets), leading or trailing minus, CR and
 * DR, a currency before or after, full-width digits, 万 and 亿, and amounts in Chinese capitals (壹仟元整). Never guesses: one mark with three digits after it
 * (1,234 or 1.234) is ambiguous unless `decimalMark` is known. Blank is missing; other text is not a number.
 */
export function parseAmount(text: string, decimalMark?: DecimalMark): number | Fault {
  if (decimalMark !== ',' && CERTAIN.test(text)) return Number(text.replaceAll(',', '')) + 0;
  const plain = halfWidth(text)
    .replace(/^'/, '')
    .replace(/[−–‐‑﹣]/g, '-')
    .trim();
  if (plain === '') return fault('missing', 'blank', 'amount');
  const capital = parseCapitalAmount(plain);
  if (capital !== undefined) return capital;
  const { body, negative } = unsigned(plain);
  const unit = UNIT_AFTER.exec(body)?.[1];
  const digits = unit === undefined ? body : body.slice(0, -unit.length).trim();
  const size = parseDigits(digits, decimalMark);
  if (typeof size !== 'number') return size;
  const amount = unit === undefined ? size : Number((size * (UNITS[unit] ?? Number.NaN)).toPrecision(15));
  return negative && amount !== 0 ? -amount : amount;
}

/** Takes sign and currency off from outside in: ($ 5.00), -$5.00, $5.00-, USD 5.00 CR. */
function unsigned(text: string): { body: string; negative: boolean } {
  let body = text;
  let minuses = 0;
  for (let before = ''; before !== body;) {
    before = body;
    if (/^\(.*\)$/.test(body)) [body, minuses] = [body.slice(1, -1).trim(), minuses + 1];
    else if (/^-|-$/.test(body)) [body, minuses] = [body.replace(/^-|-$/, '').trim(), minuses + 1];
    else if (CREDIT.test(body)) [body, minuses] = [body.replace(CREDIT, '').trim(), minuses + 1];
    else body = body.replace(DEBIT, '').replace(CURRENCY, '').replace(CURRENCY_AFTER, '').trim();
  }
  // Two minus marks, as in -(5), say nothing certain: the mark that stays makes the text unreadable.
  return minuses > 1 ? { body: `-${body}`, negative: false } : { body, negative: minuses === 1 };
}

function parseDigits(digits: string, decimalMark: DecimalMark | undefined): number | Fault {
  if (PLAIN.test(digits)) return Number(digits);
  const marks = new Set(digits.replace(/\d/g, ''));
  if (isAmbiguous(digits) && decimalMark === undefined)
    return fault('wrongType', 'ambiguousAmount', 'amount');
  const decimal = decimalMark ?? decimalMarkOf(digits, marks);
  const at = decimal === undefined ? -1 : digits.lastIndexOf(decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (!isWhole(whole, decimal) || !/^\d*$/.test(fraction) || whole + fraction === '') {
    return fault('wrongType', 'notANumber', 'amount');
  }
  return Number(`0${whole.replace(/\D/g, '')}.${fraction}0`);
}

/** One mark with exactly three digits after it, or a comma with more: thousands or decimals? */
function isAmbiguous(digits: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$|^\d+,\d{4,}$/.test(digits);
}

/** The last of two different marks, or the only mark where it cannot be a thousands mark. */
function decimalMarkOf(digits: string, marks: ReadonlySet<string>): DecimalMark | undefined {
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (marks.has('.') && marks.has(',')) return point > comma ? '.' : ',';
  if (GROUPED.test(digits)) return undefined;
  return point >= 0 ? '.' : comma >= 0 ? ',' : undefined;
}

function isWhole(whole: string, decimal: DecimalMark | undefined): boolean {
  if (decimal !== undefined && whole.includes(decimal)) return false;
  return whole === '' || PLAIN.test(whole) || GROUPED.test(whole);
}
