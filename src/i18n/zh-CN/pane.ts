import type { pane as english } from '../en-US/pane';

export const pane: typeof english = {};
