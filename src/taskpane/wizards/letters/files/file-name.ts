import { plainLine } from '../../../../domain/dunning/letters/plain-line';

const LONGEST = 60;
/** What Windows, macOS or a web server would take for more than a name. */
const FORBIDDEN = /[\\/:*?"<>|%#]+/g;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A text as part of a file's name on any system. */
export function fileName(text: string): string {
  const plain = plainLine(text).replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  return short === '' || RESERVED.test(short) ? `_${short}` : short;
}
