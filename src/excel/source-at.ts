import { parseAddress, withoutSheet } from './cell-address';
import type { SourceRange } from './source';

/** A bounded address of Excel as a rectangle on its sheet. */
export function sourceAt(sheet: string, address: string): SourceRange {
  const rectangle = parseAddress(withoutSheet(address));
  if (rectangle === null) throw new Error(`Not a bounded address: ${address}`);
  return { sheet, ...rectangle };
}
