import { isoDate } from '../../domain/calendar/iso-date';
import type { Inspection } from '../../taskpane/wizards/job';

/** Where the titles stand and which column was taken for what. Records are counted from 1, as lines of a list are. */
export function headerOf({
  address,
  source,
  headerRow,
  titleRows,
  headers,
  proposal,
  reportHead,
}: Inspection) {
  const record = source.row + headerRow - titleRows + 2;
  return {
    source: address,
    header: {
      record,
      records: Array.from({ length: titleRows }, (_, i) => record + i),
      titles: headers,
    },
    mapping: proposal.map(({ field, column, certainty }) => ({
      field,
      column: headers[column] ?? '',
      index: column + 1,
      certainty,
    })),
    ...(reportHead.asOf === undefined ? {} : { asOf: isoDate(reportHead.asOf) }),
    unit: reportHead.unit?.factor ?? 1,
  };
}
