import { fault, isFault, type Fault, type Outcome } from '../fault';
import { halfWidth } from '../half-width';
import type { PaymentTerms } from './payment-terms';
import { readTermsParts } from './terms-parts';
import { dayTerms, TERMS_KEYWORDS } from './terms-keywords';
import { checkedTerms } from './terms-check';

const DAY_OF_NEXT_MONTH =
  /^(?:PROX (\d{1,2})|(\d{1,2})(?:ST|ND|RD|TH)? (?:PROX|MFI|OF (?:THE )?(?:NEXT|FOLLOWING) MONTH)|次月(\d{1,2})[日号])$/;
const END_OF_NEXT_MONTH = /^次月[底末]$/;
const MONTHLY_STATEMENT = /^月结 ?(\d{1,3}) ?天?$/;
const INSTALMENTS = /^(\d{1,3})\/(\d{1,3})\/(\d{1,3})(?: ?(?:DAYS|天))?$/;

/**
 * Reads payment terms in English or Chinese notation: 2/10 net 30, 3/10 1/20 n/60, Net 30 EOM, 15 Prox, COD,
 * 月结30天, 次月10日, 货到付款 … Blank is missing; an unknown text is unreadable; a discount above 25%, after the net day,
 * or tiers out of order are out of range.
 */
export function parseTerms(text: string): Outcome<PaymentTerms> {
  const plain = normalised(text);
  if (plain === '') return fault('missing', 'blank', 'terms');
  return TERMS_KEYWORDS.get(plain) ?? parseDayTerms(plain) ?? parseInstalments(plain) ?? parsePeriods(plain);
}

function normalised(text: string): string {
  return halfWidth(text)
    .toUpperCase()
    .replace(/\bAND\b|\bOR\b|或|[、;；，]/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/[.,\s]+$/, '')
    .trim();
}

function parseDayTerms(text: string): PaymentTerms | Fault | undefined {
  if (END_OF_NEXT_MONTH.test(text)) return dayTerms(31, 1);
  const statement = MONTHLY_STATEMENT.exec(text);
  if (statement !== null) return { type: 'EOM', base: 'EOM', netDays: Number(statement[1]), discounts: [] };
  const found = DAY_OF_NEXT_MONTH.exec(text);
  if (found === null) return undefined;
  const day = Number(found[1] ?? found[2] ?? found[3]);
  return day >= 1 && day <= 31 ? dayTerms(day, 1) : fault('wrongType', 'unreadableTerms', 'terms');
}

function parseInstalments(text: string): PaymentTerms | Fault | undefined {
  const found = INSTALMENTS.exec(text);
  if (found === null) return undefined;
  const [first, second, third] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (first >= second || second >= third) return fault('outOfRange', 'notIncreasing', 'terms');
  return {
    type: 'INSTALMENT',
    base: 'INVOICE',
    netDays: third,
    discounts: [],
    instalmentDays: [first, second, third],
  };
}

function parsePeriods(text: string): Outcome<PaymentTerms> {
  const parts = readTermsParts(text);
  return isFault(parts) ? parts : checkedTerms(parts);
}
