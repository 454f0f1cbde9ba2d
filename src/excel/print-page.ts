/** Queues that the sheet prints on one lying page, its charts included. */
export function printOnOnePage(sheet: Excel.Worksheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
}
