/** The errors of the custom-functions runtime, for tests that run without Office. */
class CustomFunctionsError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
};

/** Gives the code under test the `CustomFunctions` that Excel would; answers the registered functions by id. */
export function installCustomFunctions(): Map<string, (...args: unknown[]) => unknown> {
  const registered = new Map<string, (...args: unknown[]) => unknown>();
  const associate = (id: string, run: (...args: unknown[]) => unknown) => void registered.set(id, run);
  Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode, associate } });
  return registered;
}
