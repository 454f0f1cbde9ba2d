import { fault, isFault, type Outcome } from '../../src/domain/fault';
import { allRead } from './arguments-of';
import { isRecord } from './golden-case';
import type { ReadValue } from './read-value';

/**
 * Reads a record whose names mean something each, such as the inputs of a scorecard: every name that is given must be
 * one of `meanings`, which says what the rule calls it and how its value is read.
 */
export function byName<Key extends string, Value>(
  meanings: Readonly<Record<string, readonly [key: Key, readValue: ReadValue<Value>]>>,
): ReadValue<Readonly<Partial<Record<Key, Value>>>> {
  return (given): Outcome<Readonly<Partial<Record<Key, Value>>>> => {
    if (given === undefined || given === null) return fault('missing', 'blank');
    if (!isRecord(given)) return fault('wrongType', 'wrongShape');
    const pairs = allRead(Object.entries(given).map(([name, value]) => pairOf(meanings[name], value)));
    // Object.fromEntries forgets the names of the keys.
    return isFault(pairs) ? pairs : (Object.fromEntries(pairs) as Partial<Record<Key, Value>>);
  };
}

function pairOf<Key extends string, Value>(
  meaning: readonly [key: Key, readValue: ReadValue<Value>] | undefined,
  value: unknown,
): Outcome<readonly [Key, Value]> {
  if (meaning === undefined) return fault('wrongType', 'unknownChoice');
  const [key, readValue] = meaning;
  const read = readValue(value);
  return isFault(read) ? read : [key, read]; // what is no fault is a value
}
