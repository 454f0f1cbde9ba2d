import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** What a title says where a test needs LibreOffice and there is none. */
export const WHY_SKIPPED = hasLibreOffice ? '' : ' (skipped: soffice is not installed)';

/** Separator, quote, UTF-8, first row, no column formats, language, quotes as needed, values as shown. */
const AS_SHOWN_IN_UTF8 = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

/** What LibreOffice makes of the file. */
export function throughLibreOffice(bytes: Uint8Array, format: 'csv' | 'xlsx'): Buffer {
  const filter = format === 'csv' ? AS_SHOWN_IN_UTF8 : format;
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'book.xlsx'),
    ];
    execFileSync('soffice', options, { stdio: 'ignore' });
    return readFileSync(join(folder, 'out', `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
