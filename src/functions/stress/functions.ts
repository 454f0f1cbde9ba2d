import type { FunctionDefinition } from '../runtime/function-definition';
import { concentration } from './concentration';
import { concentrationEffective } from './concentration-effective';
import { concentrationTop } from './concentration-top';
import { runway } from './runway';
import { runwayPeriodsFunction } from './runway-periods';
import { stressCash } from './stress-cash';
import { stressDefaultRate } from './stress-default-rate';
import { stressJointDefaults } from './stress-joint-defaults';
import { stressPd } from './stress-pd';
import { stressTop } from './stress-top';
import { stressUnexpectedLoss } from './stress-unexpected-loss';

/** What happens when much goes wrong. */
export const stressFunctions: readonly FunctionDefinition[] = [
  stressPd,
  stressDefaultRate,
  stressUnexpectedLoss,
  stressJointDefaults,
  concentration,
  concentrationEffective,
  concentrationTop,
  runway,
  runwayPeriodsFunction,
  stressTop,
  stressCash,
];
