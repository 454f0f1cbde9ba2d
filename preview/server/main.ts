import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { devCertificate } from './dev-certificate';
import { openBrowser } from './open-browser';
import type { ServedFolders } from './request-handler';
import { readCommandLine, USAGE, type CommandLine } from './server-options';
import { startServer } from './start-server';

const root = resolve(__dirname, '../..');

async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  const folders = servedFolders(options);
  const certificate = options.usesHttps ? devCertificate(new Date()) : null;
  const server = await startServer({ folders, port: options.port, certificate });
  console.log(`Preview: ${server.origin}/preview/   (Ctrl+C stops it)`);
  if (options.opensBrowser) openBrowser(`${server.origin}/preview/`);
}

function servedFolders({ files }: CommandLine): ServedFolders {
  const folders = { addin: join(root, 'dist', 'addin-dev'), page: join(root, 'dist', 'preview') };
  for (const folder of Object.values(folders)) {
    if (!existsSync(folder))
      throw new Error(`${folder} is not built yet: run npm run preview, which builds it first.`);
  }
  const library = createRequire(join(root, 'package.json')).resolve('@microsoft/office-js/package.json');
  return {
    ...folders,
    officeJs: join(dirname(library), 'dist'),
    files: files === null ? null : resolve(files),
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
});
