import { isHostileText } from '../hostile-text';
import type { CheckContext } from './check-context';

/** Names beside the customer's number that must never run as a formula; each different one is told once. */
export function checkNames({ companions, log }: CheckContext): void {
  const column = companions.nameColumn;
  if (column === undefined) return;
  for (const { row, name } of companions.names)
    if (isHostileText(name)) log.add({ kind: 'hostileText', row, column, raw: name, read: name });
}
