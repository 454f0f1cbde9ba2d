import type { Cell } from '../../cells/cell';
import { readText } from '../../cells/read-cell';
import { fault, isFault, type Outcome } from '../../domain/fault';
import type { InEveryLanguage } from './words';

/** The code that a cell of a policy table means: itself, or its name in any language, in capitals or not. */
export function codeNamed<Code extends string>(
  cell: Cell,
  names: InEveryLanguage<Readonly<Record<Code, string>>>,
): Outcome<Code> {
  const said = readText(cell);
  if (isFault(said)) return said;
  const wanted = said.toLowerCase();
  for (const words of Object.values(names)) {
    for (const code in words) {
      if (code.toLowerCase() === wanted || words[code].toLowerCase() === wanted) return code;
    }
  }
  return fault('wrongType', 'unknownChoice');
}
