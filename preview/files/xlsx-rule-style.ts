import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../book/cell-style';
import { readBorders, writeBorders } from './xlsx-borders';
import { readColor, writeColor } from './xlsx-color';
import { readFont, writeFont, type StyleContext } from './xlsx-style';

/** What a conditional format changes. Its fill is kept in the background colour, unlike that of a cell. */
export function readRuleStyle(style: FileStyle | undefined, context: StyleContext): CellStyle {
  const { fill } = style ?? {};
  const color =
    fill?.type === 'pattern' ? readColor(fill.bgColor ?? fill.fgColor, context.themeColors) : undefined;
  const borders = readBorders(style?.border, context.themeColors);
  return {
    ...readFont(style?.font, context),
    ...(color === undefined ? {} : { fill: color }),
    ...(style?.numFmt === undefined ? {} : { numberFormat: style.numFmt }),
    ...(borders === undefined ? {} : { borders }),
  };
}

export function writeRuleStyle(style: CellStyle): FileStyle {
  const font = writeFont(style);
  const border = writeBorders(style.borders);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(typeof style.fill === 'string' ? { fill: ruleFill(style.fill) } : {}),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(border === undefined ? {} : { border }),
  };
}

const ruleFill = (fill: string): NonNullable<FileStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: writeColor(fill),
  bgColor: writeColor(fill),
});
