import { halfWidth } from '../half-width';
import { cellText } from './cell-text';
import { FindingLog } from './finding-log';
import type { Ledger } from './ledger';
import type { ColumnMapping } from './ledger-field';
import type { Finding } from './finding';
import { intAt, realAt } from './column-access';

/** The unit in which a report states its amounts: 万元 is 10,000. */
export interface AmountUnit {
  readonly factor: number;
  /** As the report says it. */
  readonly text: string;
}

const SAID =
  /(?:单位|货币单位|金额单位)\s*[:：]?\s*(?:人民币|RMB|美元|港币)?\s*((?:百万|千万|亿|万|千|百)?元|(?:百万|千万|亿|万|千)美元)/;
const IN_TITLE = /[(【[（]\s*(?:人民币)?((?:百万|千万|亿|万|千|百)元)\s*[)】\]）]/;
const ENGLISH =
  /\bin (thousands|millions)\b|\((?:[A-Z]{3} )?(?:in )?(thousands|millions)\)|[('\s](000)s?\b|\b(?:USD|EUR|GBP|CNY|RMB|[$€£])\s?(k|m|mn|000)\b/i;
const FACTORS: Readonly<Partial<Record<string, number>>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  thousands: 1000,
  '000': 1000,
  k: 1000,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
};

/** The unit of amounts that a heading or a title states; undefined where it states none, or single ones. */
export function amountUnitIn(text: string): AmountUnit | undefined {
  const plain = halfWidth(text);
  const chinese = (SAID.exec(plain) ?? IN_TITLE.exec(plain))?.[1]?.replace(/[美]?元$/, '');
  const english = ENGLISH.exec(plain)?.slice(1).find(Boolean);
  const factor = FACTORS[chinese ?? english?.toLowerCase() ?? ''];
  return factor === undefined ? undefined : { factor, text: text.trim() };
}

/**
 * Multiplies the amounts of a ledger by the unit that their column's title states, else by that of the report. The ledger's
 * own columns are changed; the answer says so of every record.
 */
export function applyAmountUnit(
  ledger: Ledger,
  mapping: ColumnMapping,
  titles: readonly string[],
  ofReport: AmountUnit | undefined,
): FindingLog {
  const log = new FindingLog();
  const amountColumn = mapping.amount ?? mapping.openAmount;
  const amountUnit = unitOf(amountColumn, titles, ofReport);
  const openUnit = unitOf(mapping.openAmount, titles, ofReport);
  for (let i = 0; i < ledger.rowCount; i++) {
    if (amountUnit !== undefined) ledger.amount[i] = times(realAt(ledger.amount, i), amountUnit);
    if (openUnit !== undefined)
      ledger.statedOpenAmount[i] = times(realAt(ledger.statedOpenAmount, i), openUnit);
    const unit = openUnit ?? amountUnit;
    if (unit === undefined) return log;
    const found: Omit<Finding, 'severity'> = {
      kind: 'amountUnit',
      field: mapping.openAmount === undefined ? 'amount' : 'openAmount',
      row: intAt(ledger.gridRow, i),
      column: mapping.openAmount ?? amountColumn ?? 0,
      raw: unit.text,
      read: unit.factor,
    };
    log.add(found);
  }
  return log;
}

function unitOf(
  column: number | undefined,
  titles: readonly string[],
  ofReport: AmountUnit | undefined,
): AmountUnit | undefined {
  if (column === undefined) return undefined;
  const title = cellText(titles[column]);
  // A title that names a unit of its own, be it the single one, overrules the report's.
  return amountUnitIn(title) ?? (/[(（]\s*元\s*[)）]/.test(title) ? undefined : ofReport);
}

function times(amount: number, { factor }: AmountUnit): number {
  return Number.isNaN(amount) ? amount : Number((amount * factor).toPrecision(15));
}
