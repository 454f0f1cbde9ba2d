import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { isMissing, text, whole } from '../arguments';
import { ChartSeries } from './chart-series';
import type { ChartSource } from './chart-source';

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollection extends ServedCollection<ChartSeries> {
  readonly typeName = 'ChartSeriesCollection';
  readonly #source: ChartSource;

  constructor(source: ChartSource) {
    super();
    this.#source = source;
  }

  items(): readonly ChartSeries[] {
    return this.#source.chart.series.map((_, place) => new ChartSeries(this.#source, place));
  }

  /** A series without values, which `setValues` gives it. */
  add(name: unknown, index: unknown): ChartSeries {
    const { series } = this.#source.chart;
    const place = isMissing(index) ? series.length : whole(index);
    if (place < 0 || place > series.length) fail('InvalidArgument');
    const added = { values: '', ...(isMissing(name) ? {} : { name: text(name) }) };
    this.#source.change({ series: [...series.slice(0, place), added, ...series.slice(place)] });
    return new ChartSeries(this.#source, place);
  }
}
