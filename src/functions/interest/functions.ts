import type { FunctionDefinition } from '../runtime/function-definition';
import { claimEu } from './claim-eu';
import { claimPrc } from './claim-prc';
import { claimUk } from './claim-uk';
import { compensationUk } from './compensation-uk';
import { interestLate } from './interest-late';
import { interestSegments } from './interest-segments';
import { penaltyCheckPrc } from './penalty-check-prc';
import { rateCapPrc } from './rate-cap-prc';
import { referenceRateUk } from './reference-rate-uk';

/** What a late payer owes besides. */
export const interestFunctions: readonly FunctionDefinition[] = [
  interestLate,
  interestSegments,
  claimUk,
  claimEu,
  claimPrc,
  compensationUk,
  referenceRateUk,
  rateCapPrc,
  penaltyCheckPrc,
];
