import { build, type BuildOptions, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { FUNCTIONS } from '../../src/functions/catalogue';
import type { FunctionDefinition } from '../../src/functions/runtime/function-definition';
import { isFault } from '../../src/domain/fault';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { spill } from '../../src/functions/runtime/spill';
import { exampleArguments } from './example-arguments';

/** What Excel may be asked to load before it can calculate. */
const LARGEST_GZIP = 40_000;

/** The loader that webpack applies, which is plain JavaScript. */
const { calculationOnly } = createRequire(__filename)('../../build/calculation-only-loader') as {
  readonly calculationOnly: (source: string) => string;
};

type Calculate = (...args: unknown[]) => unknown[][] | Promise<unknown[][]>;

interface SpokenError {
  readonly code: string;
  readonly message: string | undefined;
}

interface Bundle {
  readonly text: string;
  readonly functions: ReadonlyMap<string, Calculate>;
  readonly speak: (language: Language) => void;
}

const calculationOnlyFunctions: Plugin = {
  name: 'calculation-only',
  setup: (bundler) => {
    bundler.onLoad({ filter: /src[\\/]functions[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: calculationOnly(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  write: false,
  metafile: true,
  target: 'es2022',
  plugins: [calculationOnlyFunctions],
};

/** The functions as they are shipped, loaded where only Excel's runtime for functions exists. */
async function loadBundle(): Promise<Bundle> {
  const contents = `import './src/functions/register'; export { speak } from './src/functions/runtime/speech';`;
  const { outputFiles } = await build({
    ...shared,
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    format: 'iife',
    globalName: 'shipped',
  });
  const [output] = outputFiles ?? [];
  if (output === undefined) throw new Error('Nothing was built.');
  const functions = new Map<string, Calculate>();
  const CustomFunctions = {
    associate: (id: string, calculate: Calculate) => void functions.set(id, calculate),
    ErrorCode: {
      invalidValue: '#VALUE!',
      notAvailable: '#N/A',
      invalidNumber: '#NUM!',
      divisionByZero: '#DIV/0!',
    },
    Error: function spokenError(
      this: { code: string; message: string | undefined },
      code: string,
      message?: string,
    ) {
      this.code = code;
      this.message = message;
    },
  };
  const speak = runInNewContext(`${output.text}; shipped.speak`, { CustomFunctions }) as Bundle['speak']; // as exported above
  return { text: output.text, functions, speak };
}

/** Bytes that Excel loads before it can calculate: the entry and what it imports, without what is loaded on demand. */
async function bytesAtOnce(): Promise<number> {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: ['src/functions/register.ts'],
    format: 'esm',
    splitting: true,
    outdir: 'built',
  });
  const needed = new Set<string>();
  const add = (name: string): void => {
    needed.add(name);
    const imports = metafile?.outputs[name]?.imports ?? [];
    for (const { path, kind } of imports) if (kind === 'import-statement' && !needed.has(path)) add(path);
  };
  add('built/register.js');
  const files = (outputFiles ?? []).filter(({ path }) => needed.has(relative(process.cwd(), path)));
  return files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

describe('the functions as Excel loads them', () => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await loadBundle();
  });

  it('are all of them, once each', () => {
    expect([...bundle.functions.keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  it('are small: what only explains them is left out', async () => {
    const bytes = await bytesAtOnce();
    expect(bytes).toBeGreaterThan(LARGEST_GZIP / 2);
    expect(bytes).toBeLessThan(LARGEST_GZIP);
    for (const { words, source } of FUNCTIONS) {
      expect(bundle.text).not.toContain(words['en-US'].description);
      expect(bundle.text).not.toContain(source);
    }
  });

  test.each(FUNCTIONS.map((definition): [string, FunctionDefinition] => [definition.id, definition]))(
    'answer as the whole declaration does: %s',
    async (id, definition) => {
      const args = exampleArguments(definition);
      const whole = spill(definition, args);
      if (isFault(whole)) throw new Error(whole.reason);
      expect(plain(await bundle.functions.get(id)?.(...args))).toEqual(plain(whole));
    },
  );

  test.each(LANGUAGES)('say in the user’s language which argument is wrong: %s', async (language) => {
    bundle.speak(language);
    const [[error] = []] = (await bundle.functions.get('DSO')?.([['many']], [[100]], [[90]])) ?? [];
    const { code, message } = error as SpokenError;
    expect(code).toBe('#VALUE!');
    expect(message).toContain(language === 'en-US' ? 'endingReceivables' : '期末应收');
  });
});

/** Without the difference between two realms' arrays. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
