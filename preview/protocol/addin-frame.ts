import { connectAddin } from './addin-connection';
import type { OfficeHost } from './office-host-contract';

export interface AddinFrame {
  /** To be inserted into the page; loading begins then. */
  readonly element: HTMLIFrameElement;
  /** Runs a ribbon command (ExecuteFunction); resolves when the add-in calls `event.completed()`. */
  runCommand(actionName: string, controlId: string): Promise<void>;
  dispose(): void;
}

/** The frame in which the add-in's page runs, connected to the host. One per load of a document. */
export function createAddinFrame(
  host: OfficeHost,
  page: { readonly url: string; readonly title: string },
): AddinFrame {
  const element = document.createElement('iframe');
  const origin = new URL(page.url, location.href).origin;
  const connection = connectAddin(host, {
    hostOrigin: location.origin,
    post: (text) => element.contentWindow?.postMessage(text, origin),
  });
  const onMessage = (event: MessageEvent<unknown>): void => {
    const isAddin = event.source === element.contentWindow && event.origin === origin;
    if (isAddin && typeof event.data === 'string') connection.receive(event.data);
  };
  window.addEventListener('message', onMessage);
  // Before anything else: Chromium hands the name to the document that the frame loads first.
  element.name = connection.frameName;
  element.title = page.title;
  element.allow = 'clipboard-read; clipboard-write';
  element.src = page.url;
  return {
    element,
    runCommand: (actionName, controlId) => connection.runCommand(actionName, controlId),
    dispose: () => {
      window.removeEventListener('message', onMessage);
      connection.dispose();
      element.remove();
    },
  };
}
