import { fail } from '../../protocol/api-error';
import { ServedObject, type Identity } from '../../protocol/served-object';
import { finite, isMissing, oneOf, text } from '../arguments';
import { unite } from '../../book/rect';
import { requireUnprotected } from '../cells/write-guard';
import { RangeBase } from '../range/range-base';
import { ChartAxes } from './chart-axes';
import { seriesOf } from './chart-data';
import { ChartLegend } from './chart-legend';
import { ChartSeriesCollection } from './chart-series-collection';
import { ChartTitle } from './chart-title';
import { placeOver } from './chart-place';
import type { ChartSource } from './chart-source';

/** `Excel.Chart`. */
export class Chart extends ServedObject {
  readonly typeName = 'Chart';
  readonly #source: ChartSource;

  constructor(source: ChartSource) {
    super();
    this.#source = source;
  }

  override identity(): Identity {
    return { Id: this.#source.id };
  }

  get id(): string {
    return this.#source.id;
  }

  get name(): string {
    return this.#source.chart.name;
  }

  set name(value: unknown) {
    const name = text(value);
    this.#source.change({ name: name === '' ? fail('InvalidArgument') : name });
  }

  get chartType(): string {
    return this.#source.chart.type;
  }

  set chartType(value: unknown) {
    this.#source.change({ type: text(value) });
  }

  /** Points, like the following. */
  get left(): number {
    return this.#source.chart.left;
  }

  set left(value: unknown) {
    this.#source.change({ left: finite(value) });
  }

  get top(): number {
    return this.#source.chart.top;
  }

  set top(value: unknown) {
    this.#source.change({ top: finite(value) });
  }

  get width(): number {
    return this.#source.chart.width;
  }

  set width(value: unknown) {
    this.#source.change({ width: this.#extent(value) });
  }

  get height(): number {
    return this.#source.chart.height;
  }

  set height(value: unknown) {
    this.#source.change({ height: this.#extent(value) });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#source);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#source);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#source);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#source);
  }

  get worksheet(): ServedObject {
    return this.#source.model.worksheet(this.#source.sheet);
  }

  /** Over the cells from the first to the last one. */
  setPosition(startCell: unknown, endCell: unknown): void {
    const { model, sheet } = this.#source;
    const start = RangeBase.areaFor(model, startCell, sheet).rect;
    const end = isMissing(endCell) ? null : RangeBase.areaFor(model, endCell, sheet).rect;
    const place = placeOver(sheet, end === null ? start : unite(start, end));
    this.#source.change(end === null ? { left: place.left, top: place.top } : place);
  }

  setData(sourceData: unknown, seriesBy: unknown): void {
    const area = RangeBase.areaFor(this.#source.model, sourceData, this.#source.sheet);
    const by = isMissing(seriesBy) ? 'Auto' : oneOf(['Auto', 'Columns', 'Rows'], seriesBy);
    this.#source.change({ series: seriesOf(area, by) });
  }

  delete(): void {
    requireUnprotected(this.#source.sheet);
    this.#source.sheet.removeChart(this.#source.id);
  }

  #extent(value: unknown): number {
    const extent = finite(value);
    return extent > 0 ? extent : fail('InvalidArgument');
  }
}
