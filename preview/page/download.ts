import { element } from './element';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser to keep. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = name.endsWith('.xlsx') ? XLSX : 'text/csv';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  element('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
