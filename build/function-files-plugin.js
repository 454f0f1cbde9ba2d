const { buildSync } = require('esbuild');
const path = require('node:path');
const { sources } = require('webpack');

const NAME = 'FunctionFilesPlugin';

/** Emits what Excel and people read about the worksheet functions, all from their one declaration. */
class FunctionFilesPlugin {
  constructor({ origin }) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const [file, text] of functionFiles(this.origin)) {
          compilation.emitAsset(file, new sources.RawSource(text));
        }
        compilation.contextDependencies.add(path.resolve('src/functions'));
        compilation.contextDependencies.add(path.resolve('src/i18n'));
      });
    });
  }
}

function functionFiles(origin) {
  const { functionsMetadata, functionGallery, helpPages, LANGUAGES } = declarations();
  return LANGUAGES.flatMap((language, index) => {
    const suffix = index === 0 ? '' : `-${language.toLowerCase()}`;
    const metadata = JSON.stringify(functionsMetadata(language, origin), null, 2);
    return [
      [`functions${suffix}.json`, metadata],
      [`gallery${suffix}.json`, JSON.stringify(functionGallery(language))],
      ...helpPages(language).map(({ path: file, html }) => [file, html]),
    ];
  });
}

/** Runs the declarations themselves: there is no second description that could differ. */
function declarations() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { functionsMetadata } from './src/functions/metadata';
        export { functionGallery } from './src/functions/help/function-gallery';
        export { helpPages } from './src/functions/help/help-page';
        export { functionDocs } from './src/functions/help/function-docs';
        export { LANGUAGES } from './src/i18n/language';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  });
  const loaded = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(loaded, loaded.exports);
  return loaded.exports;
}

const functionDocs = () => declarations().functionDocs();

module.exports = { FunctionFilesPlugin, functionDocs };
