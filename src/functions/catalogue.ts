import { agingFunctions } from './aging/functions';
import { calendarFunctions } from './calendar/functions';
import { creditLimitFunctions } from './credit-limit/functions';
import { discountFunctions } from './discount/functions';
import { dunningFunctions } from './dunning/functions';
import { forecastFunctions } from './forecast/functions';
import { insuranceFunctions } from './insurance/functions';
import { interestFunctions } from './interest/functions';
import { kpiFunctions } from './kpi/functions';
import { monitoringFunctions } from './monitoring/functions';
import { provisionFunctions } from './provision/functions';
import { scoringFunctions } from './scoring/functions';
import { stressFunctions } from './stress/functions';
import { termsFunctions } from './terms/functions';
import { workingCapitalFunctions } from './working-capital/functions';
import type { FunctionDefinition } from './runtime/function-definition';

/**
 * Every worksheet function, topic by topic: a new one is one file and one line in the list of its topic. Metadata, help pages,
 * documentation and registration all follow from this list.
 */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  ...calendarFunctions,
  ...termsFunctions,
  ...agingFunctions,
  ...kpiFunctions,
  ...workingCapitalFunctions,
  ...discountFunctions,
  ...scoringFunctions,
  ...creditLimitFunctions,
  ...monitoringFunctions,
  ...dunningFunctions,
  ...interestFunctions,
  ...insuranceFunctions,
  ...provisionFunctions,
  ...stressFunctions,
  ...forecastFunctions,
];
