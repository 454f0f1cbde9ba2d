import type { CellStyle as FileStyle } from 'hucre/xlsx';
import { resolveThemeColor } from 'hucre/xlsx';

export type FileColor = NonNullable<NonNullable<FileStyle['font']>['color']>;

/** The old fixed palette of the file format, entries 8 to 63. Source: ECMA-376 part 1, 18.8.27. */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080
C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080
0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** The places of dark and light are swapped between a theme and the numbers that cells use. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** '#RRGGBB'; undefined where the file says "automatic" or nothing. */
export function readColor(color: FileColor | undefined, themeColors: readonly string[]): string | undefined {
  if (color?.rgb !== undefined && color.rgb !== '') return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return themeColor(color.theme, color.tint, themeColors);
  if (color?.indexed !== undefined) return indexedColor(color.indexed);
  return undefined;
}

/** @param color '#RRGGBB' */
export const writeColor = (color: string): FileColor => ({ rgb: color.replace('#', '').toUpperCase() });

function themeColor(
  theme: number,
  tint: number | undefined,
  themeColors: readonly string[],
): string | undefined {
  const slot = THEME_ORDER[theme];
  if (slot === undefined || slot >= themeColors.length) return undefined;
  return `#${resolveThemeColor([...themeColors], slot, tint)}`;
}

function indexedColor(index: number): string | undefined {
  const hex = PALETTE[index < 8 ? index : index - 8];
  return hex === undefined ? undefined : `#${hex}`;
}
