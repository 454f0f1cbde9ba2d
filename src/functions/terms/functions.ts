import type { FunctionDefinition } from '../runtime/function-definition';
import { termsDiscountDate } from './terms-discount-date';
import { termsDueDate } from './terms-due-date';
import { termsInstalments } from './terms-instalments';
import { termsMonthEnd } from './terms-month-end';
import { termsProx } from './terms-prox';
import { termsFunction } from './terms-summary';

/** When payment falls due. */
export const termsFunctions: readonly FunctionDefinition[] = [
  termsDueDate,
  termsDiscountDate,
  termsProx,
  termsMonthEnd,
  termsFunction,
  termsInstalments,
];
