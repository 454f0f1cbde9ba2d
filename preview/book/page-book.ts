import { ChartLayer } from './chart-layer';
import { startGrid } from './grid';
import { pagePlugins } from './page-plugins';
import { pageWording } from './page-wording';
import { UniverBook } from './univer-book';

export interface PageBookOptions {
  /** The grid fills this element, which must have a size. */
  readonly container: HTMLElement;
  readonly language: 'en-US' | 'zh-CN';
  readonly darkMode?: boolean;
}

/** The workbook with its grid on the page: the user's edits, undo and selections are the book's. */
export class PageBook extends UniverBook {
  private readonly charts: ChartLayer;

  constructor({ container, language, darkMode = false }: PageBookOptions) {
    super(startGrid({ plugins: pagePlugins(container), language, wording: pageWording[language], darkMode }));
    this.charts = new ChartLayer(this);
  }

  setDarkMode(isDark: boolean): void {
    this.core.grid.face.toggleDarkMode(isDark);
  }

  override dispose(): void {
    this.charts.dispose();
    super.dispose();
  }
}

/** Shows an empty workbook in the container; `load` puts another in its place. */
export const createPageBook = (options: PageBookOptions): PageBook => new PageBook(options);
