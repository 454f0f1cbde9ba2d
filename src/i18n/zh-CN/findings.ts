import type { findings as english } from '../en-US/findings';

export const findings: typeof english = {};
