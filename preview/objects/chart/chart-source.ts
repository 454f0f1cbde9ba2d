import { fail } from '../../protocol/api-error';
import { requireUnprotected } from '../cells/write-guard';
import type { Sheet } from '../../book/sheet';
import type { Chart as BookChart } from '../../book/sheet-parts';
import type { Model } from '../model';

/** One chart of a sheet, found again by its id whenever it is read. */
export class ChartSource {
  readonly model: Model;
  readonly sheet: Sheet;
  readonly id: string;

  constructor(model: Model, sheet: Sheet, id: string) {
    this.model = model;
    this.sheet = sheet;
    this.id = id;
  }

  get chart(): BookChart {
    return this.sheet.charts.find(({ id }) => id === this.id) ?? fail('ItemNotFound');
  }

  change(change: Partial<Omit<BookChart, 'id'>>): void {
    requireUnprotected(this.sheet);
    this.sheet.updateChart(this.id, change);
  }
}
