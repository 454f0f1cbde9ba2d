import type { FunctionDefinition } from '../runtime/function-definition';
import { insuranceDefaultDate } from './insurance-default-date';
import { insuranceIndemnity } from './insurance-indemnity';
import { insuranceInsuredShare } from './insurance-insured-share';
import { insuranceMaximumLiability } from './insurance-maximum-liability';
import { insurancePremiumFunction } from './insurance-premium';
import { insuranceRecovery } from './insurance-recovery';

/** What credit insurance pays. */
export const insuranceFunctions: readonly FunctionDefinition[] = [
  insuranceIndemnity,
  insurancePremiumFunction,
  insuranceMaximumLiability,
  insuranceDefaultDate,
  insuranceInsuredShare,
  insuranceRecovery,
];
