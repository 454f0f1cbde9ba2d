export type GradeTone = 'good' | 'fair' | 'poor';

const TONES: readonly GradeTone[] = ['good', 'good', 'fair', 'poor', 'poor'];

/** The tone of a grade by its place in the policy's grades, best first; none for what is no grade. */
export function gradeTone(grade: string, order: readonly string[]): GradeTone | undefined {
  const place = order.indexOf(grade);
  if (place < 0) return undefined;
  return TONES[Math.round((place / Math.max(1, order.length - 1)) * (TONES.length - 1))];
}
