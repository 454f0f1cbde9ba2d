import type { CellKind, ReportHighlight } from './report';
import { TEXT_FORMAT, type AreaStyle } from '../../excel/sheet-draft';

/** How a kind of value looks; dates are ISO, the one form that every locale reads the same way. */
export const LOOK_OF_KIND: Readonly<
  Record<
    CellKind,
    { readonly numberFormat: string; readonly width: number; readonly align: 'Left' | 'Right' | 'Center' }
  >
> = {
  name: { numberFormat: TEXT_FORMAT, width: 150, align: 'Left' },
  code: { numberFormat: TEXT_FORMAT, width: 72, align: 'Center' },
  text: { numberFormat: TEXT_FORMAT, width: 110, align: 'Left' },
  wideText: { numberFormat: TEXT_FORMAT, width: 260, align: 'Left' },
  money: { numberFormat: '#,##0.00', width: 84, align: 'Right' },
  count: { numberFormat: '#,##0', width: 60, align: 'Right' },
  days: { numberFormat: '0.0', width: 84, align: 'Right' },
  date: { numberFormat: 'yyyy-mm-dd', width: 72, align: 'Right' },
  share: { numberFormat: '0.0%', width: 60, align: 'Right' },
};

/** Dark text on pale fill: more than 4.5 : 1 in each. */
export const COLOURS_OF_TONE: Readonly<
  Record<ReportHighlight['tone'], { readonly fill: string; readonly fontColor: string }>
> = {
  good: { fill: '#E2F0D9', fontColor: '#1E4620' },
  fair: { fill: '#FFF4CE', fontColor: '#5C4400' },
  warning: { fill: '#FCE4D6', fontColor: '#7A3200' },
  bad: { fill: '#F8D7DA', fontColor: '#6E1019' },
};

export type Look = Omit<AreaStyle, 'area'>;

export const TITLE_LOOK: Look = { bold: true, fontSize: 14, fontColor: '#0F3D5E', rowHeight: 24 };

export const COLUMN_TITLE_LOOK: Look = {
  bold: true,
  fill: '#0F3D5E',
  fontColor: '#FFFFFF',
  wrap: true,
  rowHeight: 32,
};

export const SENTENCE_LOOK: Look = { fontColor: '#44546A' };

export const FIGURE_TITLE_LOOK: Look = {
  bold: true,
  fill: '#DCE6F1',
  fontColor: '#0F3D5E',
  wrap: true,
  rowHeight: 32,
};

export const APPENDIX_TITLE_LOOK: Look = { bold: true, fontColor: '#0F3D5E' };
