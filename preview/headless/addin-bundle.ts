import path from 'node:path';
import { build } from 'esbuild';

/** What the add-in answers without a window: figures and notes, or the one line that says why not. */
export type RunAnswer =
  | {
      readonly ok: true;
      readonly totals: unknown;
      readonly notes: readonly string[];
      readonly lines: readonly string[];
      readonly sheet?: string;
    }
  | { readonly ok: false; readonly message: string };

type PolicyAnswer =
  { readonly ok: true; readonly tables: unknown } | { readonly ok: false; readonly message: string };

/** An option of a command: what the word after its name must be. */
export interface OptionDescription {
  readonly word: string;
  readonly kind: 'flag' | 'choice' | 'day' | 'text' | 'whole' | 'number';
  readonly choices?: readonly string[];
  readonly required?: boolean;
}

export interface CommandDescription {
  readonly name: string;
  readonly options: readonly OptionDescription[];
}

/** The add-in's entry for runs without a window; it talks to the Excel of the global object. */
export interface HeadlessAddin {
  commands(): readonly CommandDescription[];
  run(request: object): Promise<RunAnswer>;
  policyTables(language: string): Promise<PolicyAnswer>;
}

const ENTRY = path.join(__dirname, '../../src/headless/main.ts');

/** Bundles the add-in's own code as webpack would and evaluates it against the globals of this process. */
export async function loadAddin(): Promise<HeadlessAddin> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    sourcemap: 'inline',
    // The add-in finds its workers by import.meta, but only where there are workers: not here.
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error('The add-in could not be bundled.');
  const scope = { exports: {} };
  // The add-in is loaded by its text, as a page loads it: the host must not know its modules.
  const evaluate: unknown = new Function('module', 'exports', bundle.text);
  if (typeof evaluate !== 'function') throw new TypeError('The add-in could not be compiled.');
  Reflect.apply(evaluate, undefined, [scope, scope.exports]);
  return checkedAddin(scope.exports);
}

function checkedAddin(exported: object): HeadlessAddin {
  if (!isAddin(exported)) throw new TypeError('The add-in has no entry for runs without a window.');
  return exported;
}

function isAddin(exported: object): exported is HeadlessAddin {
  return ['commands', 'run', 'policyTables'].every(
    (name) => typeof Reflect.get(exported, name) === 'function',
  );
}
