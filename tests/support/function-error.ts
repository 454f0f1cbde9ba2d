/** An error of a custom function: at run time an error like any other, which its type does not say. */
export function functionError(code: CustomFunctions.ErrorCode, message?: string): Error {
  const error: unknown = new CustomFunctions.Error(code, message);
  if (error instanceof Error) return error;
  throw new TypeError('The library no longer makes its function errors of Error.');
}
