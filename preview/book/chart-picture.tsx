import type { Chart } from './sheet-parts';
import type { ChartData } from './chart-data';
import { type ChartKind, chartKind } from './chart-kind';
import { chartShapes, type ChartShape, type PlotArea } from './chart-shapes';

const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];
/** Pixels in one point. */
const PIXELS = 96 / 72;
const TITLE = 28;
const LEGEND = 22;
const AXIS = 18;
const MARGIN = 10;
const LETTER = 7;

const colorOf = (index: number): string => PALETTE[index % PALETTE.length] ?? '#4472C4';

const plotArea = (width: number, height: number, { title, legend }: Chart, kind: ChartKind): PlotArea => {
  const top = MARGIN + (title === null ? 0 : TITLE);
  const axis = kind === 'pie' ? 0 : AXIS;
  const left = MARGIN + (kind === 'bar' ? 60 : 0);
  const below = axis + (legend === null ? 0 : LEGEND) + MARGIN;
  return { left, top, width: Math.max(1, width - left - MARGIN), height: Math.max(1, height - top - below) };
};

const Shape = ({ shape }: { readonly shape: ChartShape }) => (
  <path
    d={shape.path}
    fill={shape.isLine ? 'none' : colorOf(shape.color)}
    stroke={shape.isLine ? colorOf(shape.color) : 'none'}
    strokeWidth={2}
  >
    <title>{shape.label}</title>
  </path>
);

const Axis = ({
  area,
  categories,
  kind,
}: {
  area: PlotArea;
  categories: readonly string[];
  kind: ChartKind;
}) => {
  const isUpright = kind !== 'bar';
  const room = (isUpright ? area.width : area.height) / Math.max(1, categories.length);
  const fits = Math.max(1, Math.floor((isUpright ? room : 60) / LETTER));
  return (
    <g fontSize={11} fill="currentColor" textAnchor={isUpright ? 'middle' : 'end'}>
      {categories.map((text, k) => (
        <text
          key={k}
          x={isUpright ? area.left + (k + 0.5) * room : area.left - 4}
          y={isUpright ? area.top + area.height + 13 : area.top + (k + 0.5) * room + 4}
        >
          {text.slice(0, fits)}
        </text>
      ))}
    </g>
  );
};

const Legend = ({ names, y, width }: { names: readonly string[]; y: number; width: number }) => {
  const room = (width - 2 * MARGIN) / Math.max(1, names.length);
  return (
    <g fontSize={11} fill="currentColor">
      {names.map((name, k) => (
        <g key={k}>
          <rect x={MARGIN + k * room} y={y - 9} width={10} height={10} fill={colorOf(k)} />
          <text x={MARGIN + k * room + 14} y={y}>
            {name.slice(0, Math.max(1, Math.floor((room - 14) / LETTER)))}
          </text>
        </g>
      ))}
    </g>
  );
};

/** A chart as a picture with a text for those who do not see it. */
export const ChartPicture = ({ chart, data }: { readonly chart: Chart; readonly data: ChartData }) => {
  const [width, height] = [chart.width * PIXELS, chart.height * PIXELS];
  const kind = chartKind(chart.type);
  const area = plotArea(width, height, chart, kind);
  const names = kind === 'pie' ? data.categories : data.series.map(({ name }) => name);
  return (
    <svg
      role="img"
      aria-label={chart.title ?? chart.name}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
    >
      <rect width={width} height={height} fill="white" stroke="#D0D7DE" />
      <g color="#242424">
        {chart.title !== null && (
          <text
            x={width / 2}
            y={MARGIN + 16}
            fontSize={15}
            fontWeight={600}
            fill="currentColor"
            textAnchor="middle"
          >
            {chart.title}
          </text>
        )}
        {chartShapes(kind, data, area, /stacked/i.test(chart.type)).map((shape, k) => (
          <Shape key={k} shape={shape} />
        ))}
        {kind !== 'pie' && <Axis area={area} categories={data.categories} kind={kind} />}
        {chart.legend !== null && <Legend names={names} y={height - MARGIN} width={width} />}
      </g>
    </svg>
  );
};
