import { halfWidth } from '../../half-width';
import { addAt, intAt } from '../column-access';
import type { Ledger } from '../ledger';
import { isHostileText } from '../hostile-text';
import { report, type CheckContext } from './check-context';

const DAMAGED = /^\d(?:\.\d+)?e\+\d+$/i;

/** The same legal form in full and abbreviated. */
const LEGAL_FORMS: Readonly<Partial<Record<string, string>>> = {
  limited: 'ltd',
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  private: 'pvt',
  有限责任公司: '有限公司',
};
const LEGAL_FORM = /\b(?:limited|incorporated|corporation|company|private)\b|有限责任公司/g;

/** Customers that are probably one under two spellings, and names that must never run as a formula. */
export function checkCustomers(context: CheckContext): void {
  const { ledger } = context;
  const sameAs = similarCustomers(ledger);
  const isOdd = ledger.customer.values.map((name) => isHostileText(name) || DAMAGED.test(name));
  if (sameAs.size === 0 && !isOdd.includes(true)) return;
  for (let i = 0; i < ledger.rowCount; i++) {
    const code = intAt(ledger.customer.codes, i);
    const name = ledger.customer.values[code] ?? '';
    const same = sameAs.get(code);
    if (same !== undefined)
      report(context, 'similarCustomer', 'customer', i, name, ledger.customer.values[same] ?? '');
    if (isOdd[code] === true)
      report(context, DAMAGED.test(name) ? 'damagedNumber' : 'hostileText', 'customer', i, name, name);
  }
}

/**
 * Customers by code that differ only in case, spaces, punctuation, width or leading zeros, each with the spelling that most
 * records use. They are proposed, never merged.
 */
function similarCustomers({ customer, rowCount }: Ledger): ReadonlyMap<number, number> {
  const uses = new Float64Array(customer.values.length);
  for (let i = 0; i < rowCount; i++) addAt(uses, intAt(customer.codes, i), 1);
  const groups = new Map<string, number[]>();
  for (const [code, name] of customer.values.entries()) {
    const key = looseName(name);
    if (key === '' || uses[code] === 0) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [code]);
    else group.push(code);
  }
  const sameAs = new Map<number, number>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const usual = group.reduce((best, code) => ((uses[code] ?? 0) > (uses[best] ?? 0) ? code : best));
    for (const code of group) if (code !== usual) sameAs.set(code, usual);
  }
  return sameAs;
}

function looseName(name: string): string {
  return halfWidth(name)
    .toLowerCase()
    .replace(LEGAL_FORM, (form) => LEGAL_FORMS[form] ?? form)
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .replace(/^0+(?=\d)/, '');
}
