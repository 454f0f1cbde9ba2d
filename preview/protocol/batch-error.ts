import { ApiError } from './api-error';
import type { BatchError } from './wire';

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  GeneralException: 500,
  NotImplemented: 501,
};

/** The answer that lets the library raise an `OfficeExtension.Error` for the action that failed. */
export function batchError(error: unknown, actionIndex: number): BatchError {
  const known = error instanceof ApiError ? error : unexpected(error);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? '',
    HttpStatusCode: HTTP_STATUS[known.code] ?? 400,
    ActionIndex: actionIndex,
  };
}

/** A defect of the host: the add-in gets Excel's general error, the developer the stack. */
function unexpected(error: unknown): ApiError {
  console.error(error);
  return new ApiError('GeneralException', error instanceof Error ? error.message : String(error));
}
