const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

/** Excel's own error codes, as `OfficeExtension.Error.code` shows them. */
export type ApiErrorCode = keyof typeof MESSAGES;

/**
 * An error Excel itself would answer. `location` is `Type.member` as in `debugInfo.errorLocation`; the dispatcher
 * fills in the member it was calling where it is left out.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  readonly location: string | undefined;

  constructor(code: ApiErrorCode, message: string = MESSAGES[code], location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

/** Ends the current action with Excel's standard message for the code, or with the given one. */
export function fail(code: ApiErrorCode, message?: string, location?: string): never {
  throw new ApiError(code, message, location);
}
