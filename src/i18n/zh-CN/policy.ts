import type { policy as english } from '../en-US/policy';

export const policy: typeof english = {};
