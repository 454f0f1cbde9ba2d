import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../book/cell-style';
import { readBorders, writeBorders } from './xlsx-borders';
import { readColor, writeColor } from './xlsx-color';

export type FileFont = NonNullable<FileStyle['font']>;

/** What a file's styles refer to: its theme and the font that all cells have which name no other. */
export interface StyleContext {
  readonly themeColors: readonly string[];
  readonly defaultFont: FileFont;
}

const READ_HORIZONTAL: Readonly<Partial<Record<string, CellStyle['horizontalAlignment']>>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  centerContinuous: 'Center',
  justify: 'Left',
};
const READ_VERTICAL: Readonly<Partial<Record<string, CellStyle['verticalAlignment']>>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
};
const WRITE_HORIZONTAL = { General: 'general', Left: 'left', Center: 'center', Right: 'right' } as const;
const WRITE_VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

/** Font that Excel gives to a new workbook. */
const NEW_BOOK_FONT = { name: 'Calibri', size: 11 };

export function readStyle(style: FileStyle, context: StyleContext): CellStyle {
  const borders = readBorders(style.border, context.themeColors);
  return {
    ...readFont(style.font, context),
    ...readFill(style.fill, context),
    ...readAlignment(style.alignment),
    ...(style.numFmt !== undefined && style.numFmt !== 'General' ? { numberFormat: style.numFmt } : {}),
    ...(style.protection?.locked === undefined ? {} : { locked: style.protection.locked }),
    ...(borders === undefined ? {} : { borders }),
  };
}

export function writeStyle(style: CellStyle): FileStyle {
  const font = writeFont(style);
  const alignment = writeAlignment(style);
  const border = writeBorders(style.borders);
  return {
    ...(Object.keys(font).length > 0 ? { font: { ...NEW_BOOK_FONT, ...font } } : {}),
    ...(typeof style.fill === 'string'
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: writeColor(style.fill) } }
      : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.numberFormat === undefined || style.numberFormat === 'General'
      ? {}
      : { numFmt: style.numberFormat }),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
    ...(border === undefined ? {} : { border }),
  };
}

export function readFont(font: FileFont | undefined, { themeColors, defaultFont }: StyleContext): CellStyle {
  if (font === undefined) return {};
  const color = readColor(font.color, themeColors);
  return {
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(font.underline === undefined || font.underline === false ? {} : { underline: true }),
    ...(font.strikethrough === true ? { strikethrough: true } : {}),
    ...(font.name === undefined || font.name === defaultFont.name ? {} : { fontName: font.name }),
    ...(font.size === undefined || font.size === defaultFont.size ? {} : { fontSize: font.size }),
    ...(color === undefined || color === '#000000' ? {} : { fontColor: color }),
  };
}

export function writeFont(style: CellStyle): FileFont {
  return {
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.underline === true ? { underline: true } : {}),
    ...(style.strikethrough === true ? { strikethrough: true } : {}),
    ...(style.fontName === undefined ? {} : { name: style.fontName }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(style.fontColor === undefined ? {} : { color: writeColor(style.fontColor) }),
  };
}

function readFill(fill: FileStyle['fill'], { themeColors }: StyleContext): CellStyle {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const color = readColor(
    fill.pattern === 'solid' ? fill.fgColor : (fill.bgColor ?? fill.fgColor),
    themeColors,
  );
  return color === undefined ? {} : { fill: color };
}

function readAlignment(alignment: FileStyle['alignment']): CellStyle {
  const horizontal = READ_HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = READ_VERTICAL[alignment?.vertical ?? ''];
  return {
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
    ...(alignment?.wrapText === true ? { wrapText: true } : {}),
    ...(alignment?.indent === undefined ? {} : { indentLevel: alignment.indent }),
  };
}

function writeAlignment(style: CellStyle): NonNullable<FileStyle['alignment']> {
  const { horizontalAlignment: horizontal, verticalAlignment: vertical } = style;
  return {
    ...(horizontal === undefined || horizontal === 'General'
      ? {}
      : { horizontal: WRITE_HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: WRITE_VERTICAL[vertical] }),
    ...(style.wrapText === true ? { wrapText: true } : {}),
    ...(style.indentLevel === undefined ? {} : { indent: style.indentLevel }),
  };
}
