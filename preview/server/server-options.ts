import { parseArgs } from 'node:util';

export interface CommandLine {
  readonly port: number;
  readonly opensBrowser: boolean;
  readonly usesHttps: boolean;
  readonly files: string | null;
}

export const USAGE = `npm run preview -- [options]
  --port <number>   first port to try (3000)
  --files <folder>  workbooks and text files that ?file=/files/<name> opens
  --http            plain http even where a development certificate is installed
  --no-open         do not open a browser`;

/** @throws Error with a sentence for the person who typed it */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '3000' },
      files: { type: 'string' },
      http: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port ${values.port} is no port: it must be a number from 0 to 65535.`);
  return { port, opensBrowser: !values['no-open'], usesHttps: !values.http, files: values.files ?? null };
}
