import { ServedCollection } from '../../protocol/served-object';
import { fail } from '../../protocol/api-error';
import { isMissing, oneOf, text } from '../arguments';
import { requireUnprotected } from '../cells/write-guard';
import { RangeBase } from '../range/range-base';
import { Chart } from './chart';
import { seriesOf } from './chart-data';
import { ChartSource } from './chart-source';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

/** Points: Excel's own size for a new chart. */
const NEW_CHART = { left: 100, top: 100, width: 360, height: 216 };

/** `Excel.ChartCollection` of a sheet. */
export class ChartCollection extends ServedCollection<Chart> {
  readonly typeName = 'ChartCollection';
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  items(): readonly Chart[] {
    return this.#sheet.charts.map(({ id }) => this.#served(id));
  }

  /** By id or name. */
  override find(key: unknown): Chart | null {
    const found = this.#sheet.charts.find(({ id, name }) => id === key || name === key);
    return found === undefined ? null : this.#served(found.id);
  }

  add(type: unknown, sourceData: unknown, seriesBy: unknown): Chart {
    requireUnprotected(this.#sheet);
    const area = RangeBase.areaOf(sourceData) ?? fail('InvalidArgument');
    const by = isMissing(seriesBy) ? 'Auto' : oneOf(['Auto', 'Columns', 'Rows'], seriesBy);
    const series = seriesOf(area, by);
    const title = series.length === 1 ? (series[0]?.name ?? 'Chart Title') : 'Chart Title';
    const legend = series.length > 1 ? 'Bottom' : null;
    const chart = this.#sheet.addChart({
      ...NEW_CHART,
      name: this.#freeName(),
      type: text(type),
      title,
      series,
      legend,
    });
    return this.#served(chart.id);
  }

  /** How the library asks for an item it has loaded. */
  _GetItem(key: unknown): Chart {
    return this.getItem(key);
  }

  #served(id: string): Chart {
    return new Chart(new ChartSource(this.#model, this.#sheet, id));
  }

  #freeName(): string {
    const taken = new Set(this.#sheet.charts.map(({ name }) => name));
    let number = taken.size + 1;
    while (taken.has(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}
