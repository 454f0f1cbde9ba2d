import type { Fault } from '../../domain/fault';
import type { AnswerTable } from './function-definition';
import { currentLanguage } from './speech';
import type { InEveryLanguage } from './words';

const WORDS: InEveryLanguage<(rows: number) => string> = {
  'en-US': (rows) => (rows === 1 ? '1 row left out' : `${rows} rows left out`),
  'zh-CN': (rows) => `未计入 ${rows} 行`,
};

/** The line below a table that says how many rows could not be read, and why the first; none where all could. */
export function leftOutLine(faults: readonly Fault[], width: number): AnswerTable {
  const [first] = faults;
  if (first === undefined) return [];
  return [[WORDS[currentLanguage()](faults.length), first, ...new Array<string>(width - 2).fill('')]];
}
