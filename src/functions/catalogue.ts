import { agingBucket } from './aging/aging-bucket';
import { discountValue } from './discount/discount-value';
import { daysSalesOutstanding } from './kpi/dso';
import { suggestedLimit } from './credit-limit/suggested-limit';
import type { FunctionDefinition } from './runtime/function-definition';

/** Every worksheet function. Metadata, help pages, the documentation and the registration all follow from this list. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  daysSalesOutstanding,
  agingBucket,
  suggestedLimit,
  discountValue,
];
