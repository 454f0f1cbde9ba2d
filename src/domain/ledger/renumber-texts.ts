import { intAt } from './column-access';
import type { TextColumn } from './ledger';

/**
 * The column with its values in the order in which records first use them, and without those that no record uses:
 * so that neither skipped rows nor the portions in which a grid was read can be seen in a ledger.
 */
export function renumberTexts(values: readonly string[], codes: Int32Array): TextColumn {
  const newCodes = new Int32Array(values.length).fill(-1);
  const used: string[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = intAt(codes, i);
    if (code < 0) continue;
    if (intAt(newCodes, code) < 0) newCodes[code] = used.push(values[code] ?? '') - 1;
    codes[i] = intAt(newCodes, code);
  }
  return { values: used, codes };
}
