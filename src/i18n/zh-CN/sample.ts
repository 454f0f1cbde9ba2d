import type { sample as english } from '../en-US/sample';

export const sample: typeof english = {};
