/** The style that Excel gives a new table. */
export const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

const GRID_STYLES = 6;

/** The grid's table theme for a style of Excel: the same style always looks the same, other numbers in other colours. */
export const gridTableStyle = (style: string): string => {
  const number = Number(/\d+$/.exec(style)?.[0] ?? 2);
  return `table-default-${(number + GRID_STYLES - 2) % GRID_STYLES}`;
};
