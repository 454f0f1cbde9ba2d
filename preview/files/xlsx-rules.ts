import type { ConditionalRule as FileRule } from 'hucre/xlsx';
import type { ConditionalFormatContent } from '../book/content';
import { rectName, rectOf } from './cell-address';
import { readRule } from './xlsx-read-rule';
import { writeRule } from './xlsx-write-rule';
import type { StyleContext } from './xlsx-style';

/** The rules of a sheet, most important first; kinds that the grid does not draw are left out. */
export function readRules(rules: readonly FileRule[], context: StyleContext): ConditionalFormatContent[] {
  const sorted = [...rules].sort((a, b) => a.priority - b.priority);
  return sorted.flatMap((fileRule) => {
    const ranges = fileRule.range.split(/\s+/).flatMap((address) => rectOf(address) ?? []);
    const rule = readRule(fileRule, context);
    return rule === undefined || ranges.length === 0
      ? []
      : [{ ranges, rule, stopIfTrue: fileRule.stopIfTrue === true }];
  });
}

export const writeRules = (formats: readonly ConditionalFormatContent[]): FileRule[] =>
  formats.map(({ ranges, rule, stopIfTrue }, at) => ({
    ...writeRule(rule, ranges),
    priority: at + 1,
    range: ranges.map(rectName).join(' '),
    ...(stopIfTrue ? { stopIfTrue } : {}),
  }));
