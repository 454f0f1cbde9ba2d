import { createStorage } from './page-storage';
import { PageTimers } from './page-timers';

type Listener = (event: unknown) => void;

/** The little of a browser window that the library needs to start: a frame of its own in a host's page. */
export interface PageWindow {
  readonly [name: string]: unknown;
}

export interface PageOptions {
  /** The `window.name` that says who the host is. */
  readonly name: string;
  readonly hostOrigin: string;
  /** What the page posts to its parent window. */
  readonly post: (text: string) => void;
}

export interface Page {
  readonly window: PageWindow;
  /** Delivers a message of the parent window. */
  receive(text: string): void;
  /** Removes what the page still has running. */
  close(): void;
}

const ORIGIN = 'https://localhost';

export function createPage(options: PageOptions): Page {
  const listeners = new Set<Listener>();
  const timers = new PageTimers();
  const parent = { postMessage: (text: string) => options.post(text) };
  const window: Record<string, unknown> = {
    ...timers.functions,
    name: options.name,
    parent,
    top: parent,
    opener: null,
    open: () => null,
    console: quietConsole(),
    document: createDocument(timers),
    history: {},
    localStorage: createStorage(),
    sessionStorage: createStorage(),
    location: {
      href: `${ORIGIN}/`,
      hash: '',
      search: '',
      origin: ORIGIN,
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
    },
    navigator: { userAgent: 'Node.js' },
    performance,
    Promise,
    JSON,
    addEventListener: (type: string, listener: Listener) => type === 'message' && listeners.add(listener),
    removeEventListener: (type: string, listener: Listener) =>
      type === 'message' && listeners.delete(listener),
    postMessage: () => undefined,
  };
  window['window'] = window;
  window['self'] = window;
  return {
    window,
    receive: (text) => {
      const event = { data: text, origin: options.hostOrigin, source: parent };
      for (const listener of listeners) listener(event);
    },
    close: () => {
      listeners.clear();
      timers.clear();
    },
  };
}

/** The library reports its progress; only what it calls an error is of interest here. */
function quietConsole(): object {
  return {
    log: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (...args: unknown[]) => console.error(...args),
  };
}

function createDocument(timers: PageTimers): object {
  const script = { src: `${ORIGIN}/officejs/office.js`, getAttribute: () => null };
  const head = {
    // All scripts are evaluated together, so that one the library asks for is there as soon as it is inserted.
    appendChild: (element: { onload?: () => void }) =>
      timers.functions.setTimeout(() => element.onload?.(), 0),
  };
  return {
    readyState: 'complete',
    domain: 'localhost',
    URL: `${ORIGIN}/`,
    body: null,
    documentElement: { getAttribute: () => null },
    addEventListener: () => undefined,
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : [head]),
    querySelectorAll: () => [],
  };
}
