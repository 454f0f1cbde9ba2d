import { libraryScripts } from './library-files';
import type { PageWindow } from './page-window';

/** Names that the scripts share through the global object of a page. */
const SHARED = [
  ...[
    'CustomFunctionMappings',
    'CustomFunctions',
    'DialogApiManager',
    'Excel',
    'Logger',
    'Microsoft',
    'OSF',
    'OSFAppTelemetry',
    'OSFAriaLogger',
  ],
  ...[
    'OSFLog',
    'OSFPerfUtil',
    'OSFPerformance',
    'OSFWebAuth',
    'OTel',
    'Office',
    'OfficeCore',
    'OfficeExt',
    'OfficeExtension',
  ],
  ...[
    'OfficeExtensionBatch',
    'OfficeFirstPartyAuth',
    'OfficeFirstPartyDialog',
    'OfficeRuntime',
    'OsfMsAjaxFactory',
    'ScriptLoading',
  ],
  ...['Strings', '_OfficeRuntimeWeb', 'oteljs'],
];

/** Names that the scripts expect a browser to have. */
const BROWSER = [
  'window',
  'self',
  'parent',
  'top',
  'document',
  'location',
  'navigator',
  'history',
  'localStorage',
  'sessionStorage',
];
const TIMERS = ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'console'];

let evaluate: ((...args: unknown[]) => void) | null = null;

/**
 * Evaluates the unmodified scripts of the library in this realm, as one function whose globals are the page's: arrays
 * and errors that it hands out are the caller's own kinds.
 */
export function loadLibrary(window: PageWindow): void {
  evaluate ??= compile();
  evaluate(...[...BROWSER, ...TIMERS].map((name) => window[name]));
}

function compile(): (...args: unknown[]) => void {
  const accessors = SHARED.map(
    (name) => `${name}: { get: () => ${name}, set: (value) => { ${name} = value; }, configurable: true }`,
  );
  // The library puts methods on Function.prototype where it finds no Type; a class of its own takes them instead.
  const type = 'Type: { get: () => Type, set: () => undefined }';
  const shared = `var Type = class {}, ${SHARED.join(', ')};\nObject.defineProperties(window, { ${[type, ...accessors].join(', ')} });`;
  // The one way to give a script's free names their meaning without leaving the realm.
  const compiled: unknown = new Function(...BROWSER, ...TIMERS, [shared, ...libraryScripts()].join('\n;\n'));
  if (typeof compiled !== 'function') throw new TypeError('The library could not be compiled.');
  return (...args) => void Reflect.apply(compiled, args[0], args);
}
