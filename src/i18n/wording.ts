import { enUS } from './en-US/index';
import { zhCN } from './zh-CN/index';
import type { Language } from './language';

/** All wording of one language. English defines the shape; a wording that another language lacks does not compile. */
export type Wording = typeof enUS;

const WORDINGS: Record<Language, Wording> = { 'en-US': enUS, 'zh-CN': zhCN };

export function wordingIn(language: Language): Wording {
  return WORDINGS[language];
}
