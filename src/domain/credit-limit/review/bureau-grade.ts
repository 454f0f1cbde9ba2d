import { fault, type Outcome } from '../../fault';

/** Scales of bureaus and insurers, as they print their grades. */
export const BUREAU_SCALES = ['allianzTrade', 'coface', 'atradius', 'dunBradstreet'] as const;

export type BureauScale = (typeof BUREAU_SCALES)[number];

/** D&B prints four risk indicators; each is put in the middle of its part of our scale. */
const DUN_BRADSTREET: readonly number[] = [2, 4, 7, 9];

/**
 * A printed grade on the scorecard's scale, 1 (best) to 10. Allianz Trade prints that scale itself; Coface's Debtor Risk
 * Assessment runs from 10 (best) to 0 (in default); Atradius rates buyers from 1 (best) to 100; D&B's rating ends in a risk
 * indicator from 1 (least risk) to 4, as in 5A1. The steps between the scales are our own.
 */
export function bureauGrade(scale: BureauScale, printed: string): Outcome<number> {
  const text = printed.trim().toUpperCase();
  if (text === '') return fault('missing', 'blank', 'externalGrade');
  if (scale === 'dunBradstreet') return dunBradstreetGrade(text);
  const number = Number(text);
  if (!Number.isFinite(number)) return fault('wrongType', 'notANumber', 'externalGrade');
  const [least, most] = scale === 'coface' ? [0, 10] : scale === 'atradius' ? [1, 100] : [1, 10];
  if (number < least) return fault('outOfRange', 'notPositive', 'externalGrade');
  if (number > most) return fault('outOfRange', 'tooLarge', 'externalGrade');
  if (scale === 'coface') return Math.min(10, 11 - number);
  return scale === 'atradius' ? Math.ceil(number / 10) : number;
}

function dunBradstreetGrade(text: string): Outcome<number> {
  const indicator = /^(?:[A-Z0-9]{1,3}[ -]?)?([1-4])$/.exec(text)?.[1];
  const grade = DUN_BRADSTREET[Number(indicator) - 1];
  return grade ?? fault('outOfRange', 'unknownChoice', 'externalGrade');
}
