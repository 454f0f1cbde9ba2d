import type { Language } from '../i18n/language';

/** What a long piece of work is doing; `done` and `total` count rows. */
export interface Progress {
  readonly phase: 'reading' | 'checking' | 'computing' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** How one run speaks, reports and is cancelled: aborting ends it with the problem `cancelled` and nothing written. */
export interface RunContext {
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}
