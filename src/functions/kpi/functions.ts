import type { FunctionDefinition } from '../runtime/function-definition';
import { averageDaysDelinquentFunction } from './average-days-delinquent';
import { badDebtRatioFunction } from './bad-debt-ratio';
import { collectionEffectivenessIndex } from './collection-effectiveness-index';
import { collectionPeriod } from './collection-period';
import { collectionRateFunction } from './collection-rate';
import { collectionRateNet } from './collection-rate-net';
import { daysBeyondTermsFunction } from './days-beyond-terms';
import { daysToPayFunction } from './days-to-pay';
import { daysSalesOutstanding } from './dso';
import { dsoAverage } from './dso-average';
import { dsoBestPossible } from './dso-best-possible';
import { dsoCashReleased } from './dso-cash-released';
import { dsoCountBack } from './dso-count-back';
import { dsoDelinquent } from './dso-delinquent';
import { dsoRolling } from './dso-rolling';
import { dsoSalesWeighted } from './dso-sales-weighted';
import { dsoTrue } from './dso-true';
import { recoveryRateFunction } from './recovery-rate';
import { turnoverFunction } from './turnover';

/** How well receivables are collected. */
export const kpiFunctions: readonly FunctionDefinition[] = [
  daysSalesOutstanding,
  dsoAverage,
  dsoCountBack,
  dsoRolling,
  dsoSalesWeighted,
  dsoTrue,
  dsoBestPossible,
  dsoDelinquent,
  dsoCashReleased,
  averageDaysDelinquentFunction,
  collectionEffectivenessIndex,
  turnoverFunction,
  collectionPeriod,
  badDebtRatioFunction,
  recoveryRateFunction,
  collectionRateFunction,
  collectionRateNet,
  daysToPayFunction,
  daysBeyondTermsFunction,
];
