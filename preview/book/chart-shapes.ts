import type { ChartData } from './chart-data';
import type { ChartKind } from './chart-kind';

/** A filled shape or a line as SVG path data, with its number in the palette and what it says. */
export interface ChartShape {
  readonly path: string;
  readonly color: number;
  readonly isLine: boolean;
  readonly label: string;
}

/** The rectangle to draw in, in pixels. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Part of a category's room that its bars fill. */
const FILL = 0.7;

const extremes = ({ series }: ChartData): { low: number; high: number } => {
  const all = series.flatMap(({ values }) => values);
  const high = Math.max(0, ...all);
  const low = Math.min(0, ...all);
  return { low, high: high === low ? low + 1 : high };
};

const box = (x: number, y: number, width: number, height: number): string =>
  `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}z`;

const bars = (data: ChartData, area: PlotArea, isUpright: boolean): ChartShape[] => {
  const { low, high } = extremes(data);
  const [along, across] = isUpright ? [area.width, area.height] : [area.height, area.width];
  const room = along / Math.max(1, data.categories.length);
  const thickness = (room * FILL) / Math.max(1, data.series.length);
  const scale = across / (high - low);
  return data.series.flatMap(({ name, values }, s) =>
    values.map((value, k) => {
      const start = k * room + (room * (1 - FILL)) / 2 + s * thickness;
      const [from, length] = [Math.min(0, value) - low, Math.abs(value)];
      const path = isUpright
        ? box(area.left + start, area.top + area.height - (from + length) * scale, thickness, length * scale)
        : box(area.left + from * scale, area.top + start, length * scale, thickness);
      return { path, color: s, isLine: false, label: `${name}, ${data.categories[k] ?? ''}: ${value}` };
    }),
  );
};

/** Bars of one category on top of each other; what is below zero does not show. */
const stacks = (data: ChartData, area: PlotArea, isUpright: boolean): ChartShape[] => {
  const below = data.categories.map(() => 0);
  const totals = data.categories.map((_, k) =>
    data.series.reduce((sum, { values }) => sum + Math.max(0, values[k] ?? 0), 0),
  );
  const [along, across] = isUpright ? [area.width, area.height] : [area.height, area.width];
  const room = along / Math.max(1, data.categories.length);
  const scale = across / Math.max(...totals, Number.MIN_VALUE);
  return data.series.flatMap(({ name, values }, s) =>
    values.map((value, k) => {
      const start = k * room + (room * (1 - FILL)) / 2;
      const length = Math.max(0, value) * scale;
      const from = below[k] ?? 0;
      below[k] = from + length;
      const path = isUpright
        ? box(area.left + start, area.top + area.height - from - length, room * FILL, length)
        : box(area.left + from, area.top + start, length, room * FILL);
      return { path, color: s, isLine: false, label: `${name}, ${data.categories[k] ?? ''}: ${value}` };
    }),
  );
};

const lines = (data: ChartData, area: PlotArea): ChartShape[] => {
  const { low, high } = extremes(data);
  const step = area.width / Math.max(1, data.categories.length - 1);
  return data.series.map(({ name, values }, color) => {
    const points = values.map((value, k) => {
      const y = area.top + area.height - ((value - low) / (high - low)) * area.height;
      return `${(area.left + k * step).toFixed(1)} ${y.toFixed(1)}`;
    });
    return { path: `M${points.join('L')}`, color, isLine: true, label: `${name}: ${values.join(', ')}` };
  });
};

const slices = ({ series, categories }: ChartData, area: PlotArea): ChartShape[] => {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(area.width, area.height) / 2;
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
  const at = (part: number): string =>
    `${(x + radius * Math.sin(2 * Math.PI * part)).toFixed(1)} ${(y - radius * Math.cos(2 * Math.PI * part)).toFixed(1)}`;
  let done = 0;
  return values.map((value, color) => {
    // A full circle has no arc from a point to itself.
    const part = Math.min(total > 0 ? value / total : 0, 0.9999);
    const path = `M${x} ${y}L${at(done)}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${at(done + part)}z`;
    done += part;
    return { path, color, isLine: false, label: `${categories[color] ?? ''}: ${value}` };
  });
};

/** The shapes of the chart's data, scaled into the area. */
export const chartShapes = (
  kind: ChartKind,
  data: ChartData,
  area: PlotArea,
  isStacked = false,
): readonly ChartShape[] => {
  if (kind === 'pie') return slices(data, area);
  if (kind === 'line') return lines(data, area);
  return (isStacked ? stacks : bars)(data, area, kind === 'column');
};
