import type { FunctionDefinition } from '../runtime/function-definition';
import { behaviourFactorFunction } from './behaviour-factor';
import { creditState } from './credit-state';
import { headroom } from './headroom';
import { limitNeed } from './limit-need';
import { limitNetWorth } from './limit-net-worth';
import { limitParts } from './limit-parts';
import { limitRating } from './limit-rating';
import { limitWorkingCapital } from './limit-working-capital';
import { suggestedLimit } from './suggested-limit';
import { suggestedLimitComponents } from './suggested-limit-components';
import { utilisation } from './utilisation';

/** How much to lend. */
export const creditLimitFunctions: readonly FunctionDefinition[] = [
  suggestedLimit,
  limitNeed,
  limitNetWorth,
  limitWorkingCapital,
  limitRating,
  limitParts,
  utilisation,
  headroom,
  creditState,
  behaviourFactorFunction,
  suggestedLimitComponents,
];
