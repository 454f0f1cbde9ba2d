import type { CellEntry } from './cell-entry';
import { parseDateEntry } from './entry-date';
import { parseNumberEntry } from './entry-number';
import { isErrorText } from './error-text';

/** Whether a text can become anything but itself; the cheap test for the many texts that cannot. */
function mayConvert(text: string): boolean {
  return /^[\s\d=+\-.,$('#]|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text);
}

function plain(value: CellEntry['value']): CellEntry {
  return { value, format: null };
}

/**
 * A text entered as Excel takes it: '=…' is a formula, a leading apostrophe makes text, what looks like a number, date,
 * time, truth value or error is one. `isTextCell` asks, only where it matters, whether the cell has the format '@'.
 */
export function enterText(text: string, isTextCell: () => boolean): CellEntry {
  if (text === '') return plain(null);
  if (!mayConvert(text)) return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (isTextCell()) return plain(text);
  if (text.startsWith('=') && text.length > 1) return plain({ formula: text });
  if (isErrorText(text)) return plain({ error: text.toUpperCase() });
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  const trimmed = text.trim();
  return parseNumberEntry(trimmed) ?? parseDateEntry(trimmed) ?? plain(text);
}
