import { ServedObject } from '../../protocol/served-object';
import { text, truth } from '../arguments';
import type { ChartSource } from './chart-source';

/** `Excel.ChartTitle`. */
export class ChartTitle extends ServedObject {
  readonly typeName = 'ChartTitle';
  readonly #source: ChartSource;

  constructor(source: ChartSource) {
    super();
    this.#source = source;
  }

  get text(): string {
    return this.#source.chart.title ?? '';
  }

  set text(value: unknown) {
    this.#source.change({ title: text(value) });
  }

  get visible(): boolean {
    return this.#source.chart.title !== null;
  }

  set visible(value: unknown) {
    const isVisible = truth(value);
    if (isVisible !== this.visible) this.#source.change({ title: isVisible ? 'Chart Title' : null });
  }
}
