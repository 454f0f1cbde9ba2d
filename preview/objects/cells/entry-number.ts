import type { CellEntry } from './cell-entry';

const DIGITS = String.raw`(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?`;
const NUMBER = new RegExp(String.raw`^([-+]?)\s*(\$?)${DIGITS}(e[-+]?\d{1,3})?\s*(%?)$`, 'i');

interface NumberParts {
  readonly isNegative: boolean;
  readonly isMoney: boolean;
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: string;
  readonly isPercent: boolean;
}

function splitNumber(text: string): NumberParts | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(bracketed ?? text);
  if (match === null) return null;
  const [, sign = '', money = '', whole = '', fraction = '', exponent = '', percent = ''] = match;
  if (whole === '' && fraction.length < 2) return null;
  if (bracketed !== undefined && sign !== '') return null;
  const isNegative = sign === '-' || bracketed !== undefined;
  return { isNegative, isMoney: money !== '', whole, fraction, exponent, isPercent: percent !== '' };
}

function formatOf(parts: NumberParts): string | null {
  const hasDecimals = parts.fraction.length > 1;
  if (parts.isPercent) return hasDecimals ? '0.00%' : '0%';
  if (parts.exponent !== '') return '0.00E+00';
  if (parts.isMoney) return hasDecimals ? '$#,##0.00' : '$#,##0';
  if (parts.whole.includes(',')) return hasDecimals ? '#,##0.00' : '#,##0';
  return null;
}

/** A number as typed into an English (United States) Excel: 12, -1.5, 1,000, 12%, $5, (3), 1e3; null for anything else. */
export function parseNumberEntry(text: string): CellEntry | null {
  const parts = splitNumber(text);
  if (parts === null) return null;
  const size = Number(`${parts.whole.replaceAll(',', '')}${parts.fraction}${parts.exponent}`);
  if (!Number.isFinite(size)) return null;
  const value = (parts.isNegative ? -size : size) / (parts.isPercent ? 100 : 1);
  return { value: value === 0 ? 0 : value, format: formatOf(parts) };
}
