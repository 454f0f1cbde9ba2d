import { NO_DATE } from '../calendar/day-number';
import { isFault } from '../fault';
import { intAt, realAt } from '../ledger/column-access';
import { FindingLog } from '../ledger/finding-log';
import type { Ledger } from '../ledger/ledger';
import type { ColumnMapping } from '../ledger/ledger-field';
import { dueDate } from './due-date';
import { parseTerms } from './parse-terms';

/**
 * Gives records without a due date the one that their stated terms make of the invoice date, in the ledger's own column,
 * and answers a finding for each. Terms that cannot be read leave the date blank.
 */
export function deriveDueDates(ledger: Ledger, mapping: ColumnMapping): FindingLog {
  const log = new FindingLog();
  const column = mapping.dueDate ?? mapping.terms;
  if (mapping.terms === undefined || column === undefined) return log;
  const terms = ledger.terms.values.map((text) => parseTerms(text));
  for (let i = 0; i < ledger.rowCount; i++) {
    const invoiced = intAt(ledger.invoiceDate, i);
    const code = intAt(ledger.terms.codes, i);
    const known = terms[code];
    // Credits have no due date by nature.
    if (intAt(ledger.dueDate, i) !== NO_DATE || invoiced === NO_DATE || !(realAt(ledger.amount, i) > 0))
      continue;
    if (known === undefined || isFault(known)) continue;
    const read = dueDate(invoiced, known);
    if (isFault(read)) continue;
    ledger.dueDate[i] = read;
    const raw = ledger.terms.values[code] ?? '';
    log.add({ kind: 'dueDateFromTerms', field: 'dueDate', row: intAt(ledger.gridRow, i), column, raw, read });
  }
  return log;
}
