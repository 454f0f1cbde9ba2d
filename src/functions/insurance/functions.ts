import type { FunctionDefinition } from '../runtime/function-definition';
import { insuranceClaimDate } from './insurance-claim-date';
import { insuranceDefaultDate } from './insurance-default-date';
import { insuranceIndemnity } from './insurance-indemnity';
import { insuranceInsuredShare } from './insurance-insured-share';
import { insuranceMaximumLiability } from './insurance-maximum-liability';
import { insuranceNotifyDate } from './insurance-notify-date';
import { insurancePayDate } from './insurance-pay-date';
import { insurancePremiumFunction } from './insurance-premium';
import { insuranceRecovery } from './insurance-recovery';
import { insuranceUninsuredShare } from './insurance-uninsured-share';

/** What credit insurance pays. */
export const insuranceFunctions: readonly FunctionDefinition[] = [
  insuranceIndemnity,
  insurancePremiumFunction,
  insuranceMaximumLiability,
  insuranceDefaultDate,
  insuranceNotifyDate,
  insuranceClaimDate,
  insurancePayDate,
  insuranceInsuredShare,
  insuranceUninsuredShare,
  insuranceRecovery,
];
