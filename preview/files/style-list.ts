import type { CellStyle } from '../book/cell-style';

/** Styles of a book, each once; cells refer to them by position. */
export interface StyleList {
  readonly styles: readonly CellStyle[];
  /** Undefined for a style that says nothing. */
  place(style: CellStyle): number | undefined;
}

export function styleList(): StyleList {
  const styles: CellStyle[] = [];
  const places = new Map<string, number>();
  const place = (style: CellStyle): number | undefined => {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, styles.length);
    return styles.push(style) - 1;
  };
  return { styles, place };
}
