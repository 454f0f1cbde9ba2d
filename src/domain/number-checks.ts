import { fault, type Fault, type FaultKind } from './fault';

/** What a check of one argument answers: nothing, or what is wrong with it. */
export type Check = Fault | undefined;

const ORDER: readonly FaultKind[] = ['wrongType', 'missing', 'outOfRange', 'zeroDivision'];

export function isNumber(value: number, argument: string): Check {
  return Number.isFinite(value) ? undefined : fault('wrongType', 'notANumber', argument);
}

export function notNegative(value: number, argument: string): Check {
  return isNumber(value, argument) ?? (value < 0 ? fault('outOfRange', 'negative', argument) : undefined);
}

export function positive(value: number, argument: string): Check {
  return isNumber(value, argument) ?? (value <= 0 ? fault('outOfRange', 'notPositive', argument) : undefined);
}

/** A share, rate of loss or probability: 0 … 1. */
export function share(value: number, argument: string): Check {
  return (
    isNumber(value, argument) ??
    (value < 0 || value > 1 ? fault('outOfRange', 'notAShare', argument) : undefined)
  );
}

/** A number to divide by that cannot be negative: a negative one is out of range, zero divides by zero. */
export function divisor(value: number, argument: string): Check {
  return notNegative(value, argument) ?? notZero(value, argument);
}

export function notZero(value: number, argument: string): Check {
  return value === 0 ? fault('zeroDivision', 'zero', argument) : undefined;
}

export function whole(value: number, argument: string): Check {
  return (
    isNumber(value, argument) ??
    (Number.isInteger(value) ? undefined : fault('outOfRange', 'notWhole', argument))
  );
}

/** The fault to report of several: wrong types first, then missing, out of range, zero division; else the first. */
export function firstFault(...checks: readonly Check[]): Check {
  let first: Check;
  for (const check of checks) {
    if (check !== undefined && (first === undefined || rankOf(check) < rankOf(first))) first = check;
  }
  return first;
}

function rankOf(found: Fault): number {
  return ORDER.indexOf(found.fault);
}
