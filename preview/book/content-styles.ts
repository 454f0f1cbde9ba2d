import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from './cell-style';
import { fromStyleData, toStyleData } from './style-codec';

/** Name of a style in the grid by its index in the content. */
export const styleId = (index: number): string => `s${index}`;

export const toGridStyles = (styles: readonly CellStyle[]): Record<string, IStyleData> =>
  Object.fromEntries(styles.map((style, index) => [styleId(index), toStyleData(style)]));

/** Numbers the styles that a workbook uses, each once. */
export class StyleIndex {
  readonly styles: CellStyle[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byId = new Map<string, number | undefined>();
  private readonly known: Readonly<Record<string, Nullable<IStyleData>>>;

  constructor(known: Readonly<Record<string, Nullable<IStyleData>>>) {
    this.known = known;
  }

  /** undefined where the style says nothing. */
  of(style: Nullable<IStyleData | string>): number | undefined {
    if (!style) return undefined;
    if (typeof style !== 'string') return this.add(style);
    if (!this.byId.has(style)) this.byId.set(style, this.add(this.known[style]));
    return this.byId.get(style);
  }

  private add(data: Nullable<IStyleData>): number | undefined {
    const style = fromStyleData(data);
    const text = JSON.stringify(style);
    if (text === '{}') return undefined;
    const index = this.byText.get(text) ?? this.styles.push(style) - 1;
    this.byText.set(text, index);
    return index;
  }
}
