/** Line drawings on a grid of 20 by 20. */
const DRAWINGS = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  close: 'M5 5l10 10M15 5 5 15',
  score: 'M3.5 16.5h13M5.5 13.5v-4M10 13.5v-9M14.5 13.5v-6',
  creditReview: 'M5 3.5h7l3 3v10H5zM7.5 9h5M7.5 11.5h5M7.5 14h3M12 3.5v3h3',
  calibrate: 'M3.5 16.5h13M4 13.5 8 9l3 2.5 5-6.5M13 5h3v3',
  dunning: 'M3.5 5.5h13v10h-13zM3.5 8.5h13M7 3.5v3M13 3.5v3M7 12l2 1.8 4-3.6',
  letters: 'M3 5h14v10.5H3zM3 5.5l7 5.5 7-5.5',
  functions: 'M10.5 4.5c-2-1-3.2 0-3.6 2L5.5 13.5c-.4 2-1.3 2.8-3 2.3M4 8.5h6M11 10.5l5.5 6M16.5 10.5l-5.5 6',
  compare: 'M4 7.5h10.5M11.5 4.5l3 3-3 3M16 13.5H5.5M8.5 10.5l-3 3 3 3',
  watch: 'M2.5 10s3-5 7.5-5 7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  reviews: 'M4 5h12v11.5H4zM4 8.5h12M7 3v3.5M13 3v3.5M10 10.5v2.5l1.8 1',
  forecast: 'M3 4v12.5h14M5.5 13l3.5-4 3 2 4.5-6M13.5 5h3v3',
  stress: 'M10 3v9M10 12l-3-3M10 12l3-3M3 16.5h14',
  concentration: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 10V3M10 10l5.5 4.3',
  keyFigures: 'M3.5 4h5v5h-5zM11.5 4h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
  shield: 'M10 3l6 2v5c0 3.5-2.5 5.7-6 7-3.5-1.3-6-3.5-6-7V5z',
  waterfall: 'M3 16.5h14M4 16V4h2.5v12M8.5 10V4H11v6M13 16v-6h2.5v6',
  discount:
    'M5 15 15 5M6.5 5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zM13.5 12a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z',
  policy: 'M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3',
  settings: 'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M12.5 4v4M7.5 12v4',
  undo: 'M7.5 5 4 8.5 7.5 12M4 8.5h8a4 4 0 0 1 0 8H9',
  check: 'M4 10.5l4 4 8-9',
  warning: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.2',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A picture that only decorates: the words beside it say the same. */
export function Icon(props: { name: IconName; size?: number }) {
  const size = props.size ?? 20;
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false" fill="none">
      <path
        d={DRAWINGS[props.name]}
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
