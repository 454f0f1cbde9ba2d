import { a1Address } from './a1-address';
import { CommonApi } from './common-api';
import { frameName } from './frame-name';
import type { OfficeHost } from './office-host-contract';
import { XdmChannel } from './xdm-channel';

export interface ConnectionEnds {
  /** Origin of the page that plays Excel. */
  readonly hostOrigin: string;
  /** Sends a text to the add-in's window. */
  post(text: string): void;
}

/** One loaded page of the add-in, connected to the host. A page that is loaded anew into the same frame stays connected. */
export interface AddinConnection {
  /** The `window.name` of the add-in's window. */
  readonly frameName: string;
  /** A message event's text from the add-in's window. */
  receive(text: string): void;
  /** Runs a ribbon command (ExecuteFunction); resolves when the add-in calls `event.completed()`. */
  runCommand(actionName: string, controlId: string): Promise<void>;
  dispose(): void;
}

export function connectAddin(host: OfficeHost, ends: ConnectionEnds): AddinConnection {
  const { language, functions, book } = host.options;
  // New for every connection: the library caches the document's settings under it.
  const conversationId = crypto.randomUUID();
  const controlId = crypto.randomUUID();
  const commonApi = new CommonApi(host, controlId);
  const channel = new XdmChannel({
    conversationId,
    origin: ends.hostOrigin,
    post: (text) => ends.post(text),
    invoke: (method, data) => commonApi.invoke(method, data),
  });
  const stops = [
    host.onMessages((messages) => channel.fire('richApiMessage', { ArrayData: messages })),
    book.on('selection', ({ ranges }) =>
      channel.fire('documentSelectionChanged', { address: ranges.map(a1Address).join(',') }),
    ),
  ];
  return {
    frameName: frameName({
      conversationId,
      controlId,
      hostOrigin: ends.hostOrigin,
      language,
      hasCustomFunctions: functions !== null,
    }),
    receive: (text) => channel.receive(text),
    runCommand: (actionName, id) => commonApi.runCommand(channel, actionName, id),
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
