import type { RepeatedLook } from '../../../excel/sheet-draft';
import type { LetterLook } from './letter-rows';

const INK = '#0F3D5E';
const SMALL = 9;

/** How the parts of a letter look on the sheet. */
export const LOOK_OF_PART: Readonly<Record<LetterLook, RepeatedLook['look']>> = {
  sender: { bold: true, fontColor: INK },
  title: { bold: true, fontSize: 15, fontColor: INK, rowHeight: 26 },
  sectionTitle: { bold: true, fontColor: INK, rowHeight: 20 },
  columnTitles: { bold: true, fontSize: SMALL, fill: '#DCE6F1', fontColor: INK, wrap: true, rowHeight: 38 },
  lines: { fontSize: SMALL },
  total: { bold: true, fontSize: SMALL, fill: '#F2F6FA' },
  result: { bold: true, fill: '#F2F6FA' },
  signature: { align: 'Right' },
};
