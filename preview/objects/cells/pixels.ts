const POINTS_PER_PIXEL = 72 / 96;

/** The API measures in points, the grid in pixels of 1/96 inch. */
export const toPoints = (pixels: number): number => pixels * POINTS_PER_PIXEL;

export const toPixels = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
