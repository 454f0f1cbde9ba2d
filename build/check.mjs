import { node, runAll, types, webpack } from './steps.mjs';
import { testSteps } from './test.mjs';

const bin = (file) => `node_modules/${file}`;

/** What must hold besides the tests. `--without-tests` runs only these, where the tests have just been run. */
const gate = [
  types('types, whole project', 'tsconfig.json'),
  types('types, rules alone', 'src/domain/tsconfig.json'),
  types('types, functions alone', 'src/functions/tsconfig.json'),
  node('lint', bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'),
  node('format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  node(
    'import boundaries',
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    'preview',
    'tests',
    '--output-type',
    'err-long',
  ),
  node('unused code', bin('knip/bin/knip.js')),
  webpack('production build', 'production'),
  node('generated documentation is up to date', 'build/function-docs.mjs', '--check'),
];

runAll(process.argv.includes('--without-tests') ? gate : [...gate, ...testSteps]);
