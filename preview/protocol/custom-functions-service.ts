import type { CustomFunctions } from './custom-functions';
import { ServedObject } from './served-object';
import { array, record } from './wire-values';

/** Shorter and bounded pauses between messages with results. */
const ENABLED_FEATURES: readonly number[] = [2, 4];

/** What the add-in's page calls to say that it is ready, and to bring results. */
export class CustomFunctionsService extends ServedObject {
  readonly typeName = 'CustomFunctions';
  readonly #functions: CustomFunctions | null;

  constructor(functions: CustomFunctions | null) {
    super();
    this.#functions = functions;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#functions?.start();
  }

  _GetEnabledFeatures(): readonly number[] {
    return ENABLED_FEATURES;
  }

  setInvocationArrayResults(results: unknown): void {
    for (const result of array(results)) {
      const [id, isSuccess, value, errorCode] = array(result);
      this.#functions?.settle(id, isSuccess === true, value, errorCode);
    }
  }

  setInvocationResults(results: unknown): void {
    for (const result of array(results)) {
      const { id, failed, value, errorCode } = record(result);
      this.#functions?.settle(id, failed !== true, value, errorCode);
    }
  }
}
