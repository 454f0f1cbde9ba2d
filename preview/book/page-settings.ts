import type { Rect } from './cell-value';

/** Points. */
interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How a sheet is printed. */
export interface PageSettings {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: 'A4' | 'Letter' | null;
  /** As set: a scale in percent, or how many pages wide and high. */
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly margins: Readonly<Margins>;
  readonly printArea: Rect | null;
  readonly titleRows: Rect | null;
  /** Zero-based rows that begin a page, rising. */
  readonly rowBreaks: readonly number[];
}

/** What Excel prints by before anybody sets anything. */
export const STANDARD_PAGE: PageSettings = {
  orientation: 'Portrait',
  paperSize: null,
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54 },
  printArea: null,
  titleRows: null,
  rowBreaks: [],
};
