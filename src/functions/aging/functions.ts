import type { FunctionDefinition } from '../runtime/function-definition';
import { agingBucket } from './aging-bucket';
import { agingTable } from './aging-table';
import { daysLate } from './days-late';
import { daysOverdueFunction } from './days-overdue';

/** How old receivables are. */
export const agingFunctions: readonly FunctionDefinition[] = [
  agingBucket,
  daysOverdueFunction,
  daysLate,
  agingTable,
];
