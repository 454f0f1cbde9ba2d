import { z } from './zod';

/** The checks that several tables share; each message is the code of what was expected. */
export const share = z.number('aShare').min(0, 'aShare').max(1, 'aShare');
export const points = z.number('aNumber').min(0, 'notNegative').max(100, 'atMost100');
export const days = z.number('aWholeNumber').int('aWholeNumber');
export const daysFromZero = days.min(0, 'notNegative');
export const daysFromOne = days.min(1, 'positive');
export const notNegative = z.number('aNumber').min(0, 'notNegative');
export const positive = z.number('aNumber').positive('positive');
export const name = z.string('aText').min(1, 'aText');
export const year = z.number('aYear').int('aYear').min(1900, 'aYear').max(9999, 'aYear');
/** ISO 4217 form; which codes exist changes, so any three capitals do. */
export const currencyCode = z.string('aCurrencyCode').regex(/^[A-Z]{3}$/, 'aCurrencyCode');
export const day = z.number('aDate').int('aDate').min(1, 'aDate').max(2_958_465, 'aDate');
