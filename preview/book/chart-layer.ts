import '@univerjs/sheets-drawing-ui/lib/facade';
import '@univerjs/sheets-ui/lib/facade';
import '@univerjs/ui/lib/facade';
import type { Chart } from './sheet-parts';
import { createLiveChart } from './live-chart';
import type { UniverBook } from './univer-book';
import { withoutStep } from './without-step';

const COMPONENT = 'book-chart';
/** Pixels in one point. */
const PIXELS = 96 / 72;
/** The grid places nothing before its first picture is drawn. */
const RETRY_AFTER = 200;
const RETRIES = 25;

interface Drawn {
  readonly look: string;
  readonly dispose: () => void;
}

const lookOf = ({ left, top, width, height, title, type, legend, series, name }: Chart): string =>
  JSON.stringify([left, top, width, height, title, type, legend, series, name]);

/** Floats the charts of the active sheet over its cells. */
export class ChartLayer {
  private readonly book: UniverBook;
  private readonly drawn = new Map<string, Drawn>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: UniverBook) {
    this.book = book;
    book.core.grid.face.registerComponent(COMPONENT, createLiveChart(book));
    book.core.extras.onChange = () => this.drawSoon(RETRIES);
    book.on('sheetActivated', () => this.drawSoon(RETRIES));
    this.drawSoon(RETRIES);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private drawSoon(retries: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        if (!this.draw() && retries > 0) this.drawSoon(retries - 1);
      },
      retries === RETRIES ? 0 : RETRY_AFTER,
    );
  }

  /** False while the grid cannot place a chart yet. */
  private draw(): boolean {
    const { activeSheetId } = this.book;
    this.removeStale();
    return (this.book.sheet(activeSheetId)?.charts ?? []).every(
      (chart) => this.drawn.has(chart.id) || this.add(activeSheetId, chart),
    );
  }

  private removeStale(): void {
    const charts = this.book.sheets.flatMap((sheet) => sheet.charts);
    const looks = new Map(charts.map((chart) => [chart.id, lookOf(chart)]));
    for (const [id, { look, dispose }] of this.drawn) {
      if (looks.get(id) === look) continue;
      withoutStep(this.book.core.grid.history, dispose);
      this.drawn.delete(id);
    }
  }

  private add(sheetId: string, chart: Chart): boolean {
    const [startX, startY] = [chart.left * PIXELS, chart.top * PIXELS];
    const initPosition = {
      startX,
      startY,
      endX: startX + chart.width * PIXELS,
      endY: startY + chart.height * PIXELS,
    };
    const data = { sheetId, chartId: chart.id };
    const layer = { componentKey: COMPONENT, initPosition, allowTransform: false, data };
    const placed = withoutStep(this.book.core.grid.history, () =>
      this.book.core.sheetFace(sheetId).addFloatDomToPosition(layer),
    );
    if (!placed) return false;
    this.drawn.set(chart.id, { look: lookOf(chart), dispose: placed.dispose });
    return true;
  }
}
