import type { functions as english } from '../en-US/functions';

export const functions: typeof english = {};
