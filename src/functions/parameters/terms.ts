import type { Cell } from '../../cells/cell';
import { readText } from '../../cells/read-cell';
import { isFault, type Outcome } from '../../domain/fault';
import { parseTerms } from '../../domain/terms/parse-terms';
import type { PaymentTerms } from '../../domain/terms/payment-terms';
import { money, parameter } from '../runtime/parameter';

/** A column of terms holds the same few texts over and over: each is parsed once. */
const KNOWN_LIMIT = 500;
const known = new Map<string, Outcome<PaymentTerms>>();

export const terms = parameter<PaymentTerms>('terms', 'text', readTerms, {
  'en-US': { name: 'terms', description: 'Payment terms as text, for example 2/10 net 30.' },
  'zh-CN': { name: '付款条件', description: '付款条件文本，例如 2/10 net 30 或 月结30天。' },
});

export const invoiceAmount = money('invoiceAmount', {
  'en-US': { name: 'invoiceAmount', description: 'Invoice amount that the terms refer to.' },
  'zh-CN': { name: '发票金额', description: '付款条件所针对的发票金额。' },
});

function readTerms(cell: Cell): Outcome<PaymentTerms> {
  const text = readText(cell);
  if (isFault(text)) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = parseTerms(text);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(text, parsed);
  return parsed;
}
