import { rangeAddress } from './cell-address';
import type { RepeatedLook } from './sheet-draft';
import { setLook } from './style-sheet';

/** Excel takes addresses of several areas up to 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** Queues looks that many areas share: one call serves hundreds of areas, where a call each would take minutes. */
export function setRepeatedLooks(sheet: Excel.Worksheet, looks: readonly RepeatedLook[]): void {
  for (const { areas, look } of looks) {
    for (const address of addressesOf(areas.map(rangeAddress))) setLook(sheet.getRanges(address), look);
  }
}

function addressesOf(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) joined.push(address);
    else joined[joined.length - 1] = `${last},${address}`;
  }
  return joined;
}
