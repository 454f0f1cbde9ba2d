import type { Cell } from '../../cells/cell';
import { readText } from '../../cells/read-cell';
import { isFault, type Outcome } from '../../domain/fault';
import { parseTerms } from '../../domain/terms/parse-terms';
import type { PaymentTerms } from '../../domain/terms/payment-terms';
import type { Parameter } from './parameter';

/** A column of terms holds the same few texts over and over: each is parsed once. */
const KNOWN_LIMIT = 500;
const known = new Map<string, Outcome<PaymentTerms>>();

/** Payment terms as text, such as 2/10 net 30 or 月结30天. */
export function terms(name: string): Parameter<PaymentTerms> {
  return { name, unit: 'text', isOptional: false, isList: false, read: readTerms };
}

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
