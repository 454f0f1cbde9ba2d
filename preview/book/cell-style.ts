export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontName?: string;
  fontSize?: number;
  /** '#RRGGBB' */
  fontColor?: string;
  /** '#RRGGBB'; null takes the fill away. */
  fill?: string | null;
  numberFormat?: string;
  horizontalAlignment?: 'General' | 'Left' | 'Center' | 'Right';
  verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  wrapText?: boolean;
  indentLevel?: number;
  locked?: boolean;
  borders?: Partial<
    Record<
      BorderEdge,
      { style: 'Thin' | 'Medium' | 'Thick' | 'Double' | 'Dash' | 'Dot'; color: string } | null
    >
  >;
}
