import { fail } from '../../protocol/api-error';
import { ServedObject, type Identity } from '../../protocol/served-object';
import { text } from '../arguments';
import { areaAddress } from '../cells/area';
import { RangeBase } from '../range/range-base';
import type { ChartSource } from './chart-source';
import type { ChartSeries as BookSeries } from '../../book/sheet-parts';

/** `Excel.ChartSeries`, by its place. */
export class ChartSeries extends ServedObject {
  readonly typeName = 'ChartSeries';
  readonly #source: ChartSource;
  readonly #place: number;

  constructor(source: ChartSource, place: number) {
    super();
    this.#source = source;
    this.#place = place;
  }

  override identity(): Identity {
    return { Id: this.#place };
  }

  get name(): string {
    return this.#series.name ?? `Series${this.#place + 1}`;
  }

  set name(value: unknown) {
    this.#change({ name: text(value) });
  }

  setValues(range: unknown): void {
    this.#change({ values: this.#address(range) });
  }

  setXAxisValues(range: unknown): void {
    this.#change({ categories: this.#address(range) });
  }

  delete(): void {
    this.#source.change({ series: this.#source.chart.series.filter((_, place) => place !== this.#place) });
  }

  get #series(): BookSeries {
    return this.#source.chart.series[this.#place] ?? fail('ItemNotFound');
  }

  #address(range: unknown): string {
    return areaAddress(RangeBase.areaFor(this.#source.model, range, this.#source.sheet), true);
  }

  #change(change: Partial<BookSeries>): void {
    const series = this.#source.chart.series.map((old, place) =>
      place === this.#place ? { ...old, ...change } : old,
    );
    this.#source.change({ series });
  }
}
