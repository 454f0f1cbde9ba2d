/** The events that the host sends, as `Type.event`; registering for any other one is a gap. */
export const DELIVERED_EVENTS: ReadonlySet<string> = new Set([
  ...['Worksheet', 'WorksheetCollection'].flatMap((type) =>
    [
      'onActivated',
      'onCalculated',
      'onChanged',
      'onDeactivated',
      'onFormatChanged',
      'onSelectionChanged',
    ].map((name) => `${type}.${name}`),
  ),
  'WorksheetCollection.onAdded',
  'WorksheetCollection.onDeleted',
  'Table.onChanged',
  'TableCollection.onAdded',
  'TableCollection.onChanged',
  'TableCollection.onDeleted',
]);

/** Whoever listens on the workbook's collections has this target. */
export const WORKBOOK_TARGET = 'Workbook';
