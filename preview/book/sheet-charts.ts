import { generateRandomId } from '@univerjs/core';
import type { Chart } from './sheet-parts';
import type { BookCore } from './book-core';

/** Charts of one sheet: plain data that the page draws. */
export class SheetCharts {
  private readonly core: BookCore;
  private readonly id: string;

  constructor(core: BookCore, id: string) {
    this.core = core;
    this.id = id;
  }

  get all(): readonly Chart[] {
    return this.core.extras.of(this.id).charts;
  }

  add(chart: Omit<Chart, 'id'>): Chart {
    const added: Chart = { ...chart, id: `chart-${generateRandomId(8)}` };
    this.replace([...this.all, added]);
    return added;
  }

  update(id: string, change: Partial<Omit<Chart, 'id'>>): void {
    this.replace(this.all.map((chart) => (chart.id === id ? { ...chart, ...change } : chart)));
  }

  remove(id: string): void {
    this.replace(this.all.filter((chart) => chart.id !== id));
  }

  private replace(charts: readonly Chart[]): void {
    this.core.extras.change(this.core.unitId, this.id, { charts });
  }
}
