import { ServedObject } from '../../protocol/served-object';
import { oneOf, truth } from '../arguments';
import type { ChartSource } from './chart-source';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right'] as const;

/** `Excel.ChartLegend`. */
export class ChartLegend extends ServedObject {
  readonly typeName = 'ChartLegend';
  readonly #source: ChartSource;

  constructor(source: ChartSource) {
    super();
    this.#source = source;
  }

  get visible(): boolean {
    return this.#source.chart.legend !== null;
  }

  set visible(value: unknown) {
    const isVisible = truth(value);
    if (isVisible !== this.visible) this.#source.change({ legend: isVisible ? 'Right' : null });
  }

  get position(): (typeof POSITIONS)[number] {
    return this.#source.chart.legend ?? 'Right';
  }

  set position(value: unknown) {
    this.#source.change({ legend: oneOf(POSITIONS, value) });
  }
}
