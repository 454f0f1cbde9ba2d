import { spawnSync } from 'node:child_process';

/** Runs a program of this project with its output shown; answers whether it succeeded. */
export function run(title, command, args, environment = {}) {
  console.log(`\n— ${title}`);
  const started = Date.now();
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${title} (${seconds} s)`);
  return status === 0;
}

/** Runs every step, even after a failure, so that one run tells everything; leaves the process with the verdict. */
export function runAll(steps) {
  const failed = steps.filter(
    ({ title, command, args, environment }) => !run(title, command, args, environment),
  );
  if (failed.length > 0) console.error(`\nFailed: ${failed.map(({ title }) => title).join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

const bin = (name) => `node_modules/${name}`;

export const node = (title, ...args) => ({ title, command: process.execPath, args });
export const jest = (title, project, environment) => ({
  ...node(title, bin('jest/bin/jest.js'), '--selectProjects', project),
  environment,
});
export const types = (title, project) => node(title, bin('typescript/bin/tsc'), '-p', project);
export const webpack = (title, target) => node(title, bin('webpack/bin/webpack.js'), '--env', target);
