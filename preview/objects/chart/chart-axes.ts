import { ServedObject } from '../../protocol/served-object';
import { text, truth } from '../arguments';
import type { ChartSource } from './chart-source';

type AxisName = 'categoryAxis' | 'valueAxis';

/** `Excel.ChartAxisTitle`: kept and read back. */
class ChartAxisTitle extends ServedObject {
  readonly typeName = 'ChartAxisTitle';
  readonly #source: ChartSource;
  readonly #axis: AxisName;

  constructor(source: ChartSource, axis: AxisName) {
    super();
    this.#source = source;
    this.#axis = axis;
  }

  get text(): string {
    return this.#source.model.stored.read(this.#source.id, `${this.#axis}.text`, 'Axis Title');
  }

  set text(value: unknown) {
    this.#source.model.stored.write(this.#source.id, `${this.#axis}.text`, text(value));
    this.visible = true;
  }

  get visible(): boolean {
    return this.#source.model.stored.read(this.#source.id, `${this.#axis}.visible`, false);
  }

  set visible(value: unknown) {
    this.#source.model.stored.write(this.#source.id, `${this.#axis}.visible`, truth(value));
  }
}

/** `Excel.ChartAxis`. */
class ChartAxis extends ServedObject {
  readonly typeName = 'ChartAxis';
  readonly #source: ChartSource;
  readonly #axis: AxisName;

  constructor(source: ChartSource, axis: AxisName) {
    super();
    this.#source = source;
    this.#axis = axis;
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.#source, this.#axis);
  }

  get numberFormat(): string {
    return this.#source.model.stored.read(this.#source.id, `${this.#axis}.numberFormat`, 'General');
  }

  set numberFormat(value: unknown) {
    this.#source.model.stored.write(this.#source.id, `${this.#axis}.numberFormat`, text(value));
  }
}

/** `Excel.ChartAxes`. */
export class ChartAxes extends ServedObject {
  readonly typeName = 'ChartAxes';
  readonly #source: ChartSource;

  constructor(source: ChartSource) {
    super();
    this.#source = source;
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#source, 'categoryAxis');
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#source, 'valueAxis');
  }
}
