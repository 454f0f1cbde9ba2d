import { appContext } from './app-context';
import { CHANNEL_ERROR } from './channel-error';
import type { OfficeHost } from './office-host-contract';
import { PendingCommands } from './pending-commands';
import { getSelectedData, setSelectedData } from './selected-data';
import { array, record, text } from './wire-values';
import type { XdmChannel } from './xdm-channel';

/** Numbers of the Common API's methods (`executeMethod`). */
const METHOD = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  richApi: 93,
  commandDone: 94,
} as const;

/** Answers what the library asks besides workbook batches: its start, settings, the selection, the end of commands. */
export class CommonApi {
  readonly #host: OfficeHost;
  readonly #controlId: string;
  readonly #commands = new PendingCommands();

  constructor(host: OfficeHost, controlId: string) {
    this.#host = host;
    this.#controlId = controlId;
  }

  async invoke(method: string, data: unknown): Promise<unknown> {
    switch (method) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.#host.options, this.#controlId);
      case 'ContextActivationManager_notifyHost':
        return { Error: 0 };
      case 'ContextActivationManager_openWindowInHost':
        this.#host.options.window.openWindow(text(record(data)['strUrl']));
        return { Error: 0 };
      case 'executeMethod':
        return { Version: 1, Error: 0, ...(await this.#execute(record(data))) };
      default:
        this.#host.gaps.note(`Office ${method}`);
        return { Error: CHANNEL_ERROR.notServed };
    }
  }

  runCommand(channel: XdmChannel, actionName: string, controlId: string): Promise<void> {
    return this.#commands.run(channel, actionName, controlId);
  }

  async #execute(call: Readonly<Record<string, unknown>>): Promise<object> {
    const { book, documentUrl } = this.#host.options;
    const dispatchId = record(call['DdaMethod'])['DispatchId'];
    switch (dispatchId) {
      case METHOD.richApi:
        return this.#batch(array(call['ArrayData']));
      case METHOD.loadSettings:
        return { Properties: { Settings: [...book.settings].map(([Name, Value]) => ({ Name, Value })) } };
      case METHOD.saveSettings:
        return this.#saveSettings(record(call['DdaSettingsMethod']));
      case METHOD.getFileProperties:
        return { Properties: { Url: documentUrl } };
      case METHOD.getSelectedData:
        return getSelectedData(book, call['DdaGetBindingData']);
      case METHOD.setSelectedData:
        return setSelectedData(book, record(call['DdaSetBindingData'])['Data']);
      case METHOD.commandDone:
        return this.#commands.completed(call['0']);
      default:
        this.#host.gaps.note(`Office method ${String(dispatchId)}`);
        return { Error: CHANNEL_ERROR.notServed };
    }
  }

  async #batch(message: readonly unknown[]): Promise<object> {
    const flags = message[6];
    const answer = await this.#host.runBatch(text(message[4]), typeof flags === 'number' ? flags : 0);
    return 'error' in answer
      ? { Error: answer.error }
      : { Data: [200, ['Content-Type', 'application/json'], answer.text] };
  }

  #saveSettings(method: Readonly<Record<string, unknown>>): object {
    const { settings } = this.#host.options.book;
    settings.clear();
    for (const property of array(method['Properties'])) {
      const [key, value] = array(property);
      settings.set(text(key), text(value));
    }
    return {};
  }
}
