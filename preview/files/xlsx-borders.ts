import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { BorderEdge, CellStyle } from '../book/cell-style';
import { readColor, writeColor } from './xlsx-color';

type FileBorder = NonNullable<FileStyle['border']>;
type FileLine = NonNullable<FileBorder['top']>['style'];
type Borders = NonNullable<CellStyle['borders']>;
type Line = NonNullable<Borders['top']>['style'];

const EDGES: readonly BorderEdge[] = ['top', 'bottom', 'left', 'right'];
const WRITE_LINE: Readonly<Record<Line, FileLine>> = {
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
  Double: 'double',
  Dash: 'dashed',
  Dot: 'dotted',
};
const READ_LINE: Readonly<Record<FileLine, Line>> = {
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
  double: 'Double',
  dashed: 'Dash',
  dotted: 'Dot',
  hair: 'Dot',
  mediumDashed: 'Dash',
  dashDot: 'Dash',
  mediumDashDot: 'Dash',
  dashDotDot: 'Dot',
  mediumDashDotDot: 'Dot',
  slantDashDot: 'Dash',
};

/** The four edges; the nearest of the six lines that the grid draws. */
export function readBorders(
  border: FileBorder | undefined,
  themeColors: readonly string[],
): Borders | undefined {
  const borders: Borders = {};
  for (const edge of EDGES) {
    const side = border?.[edge];
    if (side !== undefined)
      borders[edge] = {
        style: READ_LINE[side.style],
        color: readColor(side.color, themeColors) ?? '#000000',
      };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

export function writeBorders(borders: CellStyle['borders']): FileBorder | undefined {
  const border: FileBorder = {};
  for (const edge of EDGES) {
    const side = borders?.[edge];
    if (side !== undefined && side !== null)
      border[edge] = { style: WRITE_LINE[side.style], color: writeColor(side.color) };
  }
  return Object.keys(border).length > 0 ? border : undefined;
}
