import type { reports as english } from '../en-US/reports';

export const reports: typeof english = {};
