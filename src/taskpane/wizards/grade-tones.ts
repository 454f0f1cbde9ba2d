import type { ReportHighlight } from './report';

const TONES: readonly ReportHighlight['tone'][] = ['good', 'good', 'fair', 'warning', 'bad'];

/** Colours of a column of grades: the best grade is green and the last one red, however many there are. */
export function gradeTones(grades: readonly string[]): ReportHighlight[] {
  const last = Math.max(1, grades.length - 1);
  return grades.map((text, i) => ({
    when: { kind: 'equals', text },
    tone: TONES[Math.round((i / last) * (TONES.length - 1))] ?? 'fair',
  }));
}
