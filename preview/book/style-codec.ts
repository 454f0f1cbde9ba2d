import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { BorderEdge, CellStyle } from './cell-style';

type Border = NonNullable<NonNullable<CellStyle['borders']>[BorderEdge]>;

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const vertical = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
const borderStyles = {
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Double: BorderStyleTypes.DOUBLE,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
} as const;
const edges = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;
/** One step of Excel's indent, in pixels of left padding. */
const INDENT = 9;
/** The grid knows no unlocked cells and does not draw text directions: this one stands for unlocked, and moves with the cell. */
const UNLOCKED = TextDirection.LEFT_TO_RIGHT;

const keyOf = <K extends string, V>(map: Readonly<Record<K, V>>, value: unknown): K | undefined => {
  for (const key in map) if (map[key] === value) return key;
  return undefined;
};
const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const toBorders = (borders: NonNullable<CellStyle['borders']>): IBorderData => {
  const data: IBorderData = {};
  for (const edge in edges) {
    const border = borders[edge as BorderEdge];
    if (border === undefined) continue;
    data[edges[edge as BorderEdge]] =
      border === null ? null : { s: borderStyles[border.style], cl: { rgb: border.color } };
  }
  return data;
};

type Encoders = { [K in keyof CellStyle]-?: (value: NonNullable<CellStyle[K]>) => IStyleData };

const encoders: Encoders = {
  bold: (on) => ({ bl: flag(on) }),
  italic: (on) => ({ it: flag(on) }),
  underline: (on) => ({ ul: { s: flag(on) } }),
  strikethrough: (on) => ({ st: { s: flag(on) } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  fill: (rgb) => ({ bg: { rgb } }),
  numberFormat: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
  horizontalAlignment: (name) => ({ ht: horizontal[name] }),
  verticalAlignment: (name) => ({ vt: vertical[name] }),
  wrapText: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  indentLevel: (level) => ({ pd: { l: level * INDENT } }),
  locked: (on) => ({ td: on ? null : UNLOCKED }),
  borders: (borders) => ({ bd: toBorders(borders) }),
};

/** The given properties as the grid stores them. */
export const toStyleData = (style: CellStyle): IStyleData => {
  const data: IStyleData = {};
  for (const key of Object.keys(style) as (keyof CellStyle)[]) {
    const value = style[key];
    if (value === null) data.bg = null;
    // The key chooses encoder and value alike, which the type checker cannot follow across the two lookups.
    else if (value !== undefined) Object.assign(data, (encoders[key] as (v: unknown) => IStyleData)(value));
  }
  return data;
};

const fromBorder = (data: IBorderStyleData): Border => ({
  style: keyOf(borderStyles, data.s) ?? 'Thin',
  color: data.cl.rgb ?? '#000000',
});

const fromBorders = (data: Nullable<IBorderData>): CellStyle['borders'] => {
  const borders: NonNullable<CellStyle['borders']> = {};
  for (const edge in edges) {
    const border = data?.[edges[edge as BorderEdge]];
    if (border) borders[edge as BorderEdge] = fromBorder(border);
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
};

const decoders: { [K in keyof CellStyle]-?: (data: IStyleData) => CellStyle[K] } = {
  bold: (data) => data.bl === BooleanNumber.TRUE || undefined,
  italic: (data) => data.it === BooleanNumber.TRUE || undefined,
  underline: (data) => data.ul?.s === BooleanNumber.TRUE || undefined,
  strikethrough: (data) => data.st?.s === BooleanNumber.TRUE || undefined,
  fontName: (data) => data.ff ?? undefined,
  fontSize: (data) => data.fs,
  fontColor: (data) => data.cl?.rgb ?? undefined,
  fill: (data) => data.bg?.rgb ?? undefined,
  numberFormat: (data) => data.n?.pattern,
  horizontalAlignment: (data) => (data.ht ? keyOf(horizontal, data.ht) : undefined),
  verticalAlignment: (data) => keyOf(vertical, data.vt),
  wrapText: (data) => data.tb === WrapStrategy.WRAP || undefined,
  indentLevel: (data) => (data.pd?.l ? Math.round(data.pd.l / INDENT) : undefined),
  locked: (data) => (data.td === UNLOCKED ? false : undefined),
  borders: (data) => fromBorders(data.bd),
};

/** The properties that differ from a plain cell. */
export const fromStyleData = (data: Nullable<IStyleData>): CellStyle => {
  const style: CellStyle = {};
  if (!data) return style;
  for (const key of Object.keys(decoders) as (keyof CellStyle)[]) {
    const value = decoders[key](data);
    if (value !== undefined) Object.assign(style, { [key]: value });
  }
  return style;
};
