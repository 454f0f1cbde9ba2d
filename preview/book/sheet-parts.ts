import type { CellStyle } from './cell-style';
import type { Rect } from './cell-value';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type ConditionalRule =
  | {
      kind: 'cellValue';
      operator:
        | 'Between'
        | 'NotBetween'
        | 'EqualTo'
        | 'NotEqualTo'
        | 'GreaterThan'
        | 'LessThan'
        | 'GreaterThanOrEqual'
        | 'LessThanOrEqual';
      formula1: string;
      formula2?: string;
      style: CellStyle;
    }
  | {
      kind: 'containsText';
      operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      text: string;
      style: CellStyle;
    }
  | { kind: 'custom'; formula: string; style: CellStyle }
  | {
      kind: 'colorScale';
      points: {
        type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile';
        value?: string;
        color: string;
      }[];
    }
  | { kind: 'dataBar'; color: string };

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
}

export interface ChartSeries {
  name?: string;
  /** Addresses such as Sheet1!$B$2:$B$9. */
  values: string;
  categories?: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string | null;
  /** Points (1/72 inch) from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
}

export interface BookTable {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  /** With the header row, without a totals row. */
  range: Rect;
  showHeaders: boolean;
  style: string;
}

export interface DefinedName {
  readonly name: string;
  /** Formula text without '=', e.g. Sheet1!$A$1:$B$9 */
  refersTo: string;
  visible: boolean;
  comment: string;
}
