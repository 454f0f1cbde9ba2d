import type { problems as english } from '../en-US/problems';

export const problems: typeof english = {};
