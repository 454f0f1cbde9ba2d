import { fail } from '../../protocol/api-error';

/** The named colours that add-ins use; Excel knows all of HTML's. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  purple: '#800080',
  teal: '#008080',
  pink: '#FFC0CB',
};

/** '#RRGGBB' in capitals for what was given as '#rrggbb', 'rrggbb' or a name; InvalidArgument for anything else. */
export function colorText(value: unknown): string {
  if (typeof value !== 'string') return fail('InvalidArgument');
  const digits = /^#?([0-9a-f]{6})$/i.exec(value.trim())?.[1];
  return digits === undefined
    ? (NAMED[value.trim().toLowerCase()] ?? fail('InvalidArgument'))
    : `#${digits.toUpperCase()}`;
}
