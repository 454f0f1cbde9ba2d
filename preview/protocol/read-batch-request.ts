import type { BatchRequest } from './wire';

/** The batch in a request's JSON text. Only its frame is checked: the library writes it, and each action checks its own part. */
export function readBatchRequest(text: string): BatchRequest {
  const value: unknown = JSON.parse(text);
  if (!isBatchRequest(value))
    throw new Error('The request is not a batch: it has no Actions and ObjectPaths.');
  return value;
}

function isBatchRequest(value: unknown): value is BatchRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'Actions' in value &&
    Array.isArray(value.Actions) &&
    'ObjectPaths' in value &&
    typeof value.ObjectPaths === 'object' &&
    value.ObjectPaths !== null
  );
}
