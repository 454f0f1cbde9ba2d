import type { IntakeReport } from './intake-report';

const SHOWN = 20;

/** The same for a person: what was read in a few lines, then the first questions and refusals with their cells. */
export function checkLines(report: IntakeReport): string[] {
  const { header, accepted, asked, setAside, skipped, mapping, findings } = report;
  const open = findings.filter(({ severity }) => severity === 'ask' || severity === 'reject');
  const rest = open.length - SHOWN;
  return [
    `${report.source}: titles in record ${header.record}`,
    mapping.map(({ field, column }) => `${field} = ${column}`).join(', '),
    `accepted ${accepted.rows}, asked ${asked.rows}, set aside ${setAside}, skipped ${skipped}`,
    ...accepted.totals.map(
      ({ currency, rows, total }) => `${total} ${currency}`.trim() + ` in ${rows} records`,
    ),
    ...open.slice(0, SHOWN).map(({ cell, severity, text }) => `${cell} ${severity}: ${text}`),
    ...(rest > 0 ? [`and ${rest} more: take --json`] : []),
  ];
}
