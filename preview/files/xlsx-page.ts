import type { WriteSheet } from 'hucre/xlsx';
import { STANDARD_PAGE, type PageSettings } from '../book/page-settings';
import { rectName, rectOf } from './cell-address';

const POINTS_PER_INCH = 72;
const PAPER = { A4: 'a4', Letter: 'letter' } as const;

type PageParts = Pick<WriteSheet, 'pageSetup' | 'rowBreaks'>;

/** How the sheet is printed, as the file library writes it. */
export function writePage(page: PageSettings | undefined): PageParts {
  if (page === undefined) return {};
  const { margins, zoom, printArea, titleRows, paperSize, rowBreaks } = page;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const { left, right, top, bottom } = margins;
  return {
    pageSetup: {
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      showGridLines: page.printGridlines,
      margins: { left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) },
      ...writeZoom(zoom),
      ...(paperSize === null ? {} : { paperSize: PAPER[paperSize] }),
      ...(printArea === null ? {} : { printArea: absolute(rectName(printArea)) }),
      ...(titleRows === null
        ? {}
        : { printTitlesRow: `$${titleRows.row + 1}:$${titleRows.row + titleRows.rowCount}` }),
    },
    // A break's number in the file is that of the row above it.
    ...(rowBreaks.length > 0 ? { rowBreaks: rowBreaks.map((row) => row - 1) } : {}),
  };
}

function writeZoom(zoom: PageSettings['zoom']): NonNullable<WriteSheet['pageSetup']> {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  if (typeof wide === 'number' || typeof high === 'number') {
    return {
      fitToPage: true,
      fitToWidth: typeof wide === 'number' ? wide : 0,
      fitToHeight: typeof high === 'number' ? high : 0,
    };
  }
  return typeof scale === 'number' && scale !== 100 ? { scale } : {};
}

function absolute(name: string): string {
  return name.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The same back from a file; undefined where it is as standard. */
export function readPage(parts: PageParts): PageSettings | undefined {
  const page = pageOf(parts);
  return JSON.stringify(page) === JSON.stringify(STANDARD_PAGE) ? undefined : page;
}

function pageOf({ pageSetup = {}, rowBreaks = [] }: PageParts): PageSettings {
  const { orientation, paperSize, printArea, printTitlesRow } = pageSetup;
  return {
    ...STANDARD_PAGE,
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperSize === 'a4' ? 'A4' : paperSize === 'letter' ? 'Letter' : null,
    zoom: readZoom(pageSetup),
    centerHorizontally: pageSetup.horizontalCentered === true,
    centerVertically: pageSetup.verticalCentered === true,
    printGridlines: pageSetup.showGridLines === true,
    margins: readMargins(pageSetup.margins),
    printArea: rectOf((printArea ?? '').replaceAll('$', '')) ?? null,
    titleRows: readRows(printTitlesRow),
    rowBreaks: rowBreaks.map((row) => row + 1),
  };
}

function readMargins(margins: NonNullable<WriteSheet['pageSetup']>['margins'] = {}): PageSettings['margins'] {
  const points = (inches: number | undefined, standard: number): number =>
    inches === undefined ? standard : inches * POINTS_PER_INCH;
  const { left, right, top, bottom } = STANDARD_PAGE.margins;
  return {
    left: points(margins.left, left),
    right: points(margins.right, right),
    top: points(margins.top, top),
    bottom: points(margins.bottom, bottom),
  };
}

function readZoom({
  fitToPage,
  fitToWidth,
  fitToHeight,
  scale,
}: NonNullable<WriteSheet['pageSetup']>): PageSettings['zoom'] {
  if (fitToPage !== true) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === undefined || fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === undefined || fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight }),
  };
}

const LAST_COLUMN = 16_384;

function readRows(rows: string | undefined): PageSettings['titleRows'] {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(rows ?? '') ?? [];
  if (first === undefined || last === undefined) return null;
  return {
    row: Number(first) - 1,
    column: 0,
    rowCount: Number(last) - Number(first) + 1,
    columnCount: LAST_COLUMN,
  };
}
