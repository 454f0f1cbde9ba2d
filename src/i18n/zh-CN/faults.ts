import type { faults as english } from '../en-US/faults';

export const faults: typeof english = {};
