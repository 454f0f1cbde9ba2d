import type { Receipt } from './receipt';

const KEY = 'receivablesGuard.receipts';

/** Older runs stay in the run log; only these can be undone from the pane. */
const MOST_KEPT = 20;

/** Queues reading of the receipts that the workbook keeps. */
export function loadReceipts(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
}

/** The receipts in a loaded setting, newest first; what is no receipt (a foreign or damaged value) is left out. */
export function receiptsIn(setting: Excel.Setting): Receipt[] {
  if (setting.isNullObject) return [];
  const value: unknown = setting.value;
  return Array.isArray(value) ? value.filter(isReceipt) : [];
}

/** Queues keeping these receipts, newest first. */
export function storeReceipts(context: Excel.RequestContext, receipts: readonly Receipt[]): void {
  context.workbook.settings.add(KEY, receipts.slice(0, MOST_KEPT));
}

const TEXT_FIELDS = [
  'id',
  'kind',
  'writtenAt',
  'sheet',
  'sheetId',
  'address',
  'source',
  'totals',
  'fingerprint',
];

const NUMBER_FIELDS = ['asOf', 'recordCount', 'skippedCount', 'rowCount'];

function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    TEXT_FIELDS.every((key) => typeof fields.get(key) === 'string') &&
    NUMBER_FIELDS.every((key) => typeof fields.get(key) === 'number')
  );
}
