import type { PageLanguage } from '../page-settings';
import { EN_US } from './en-us';
import type { PageWording } from './page-wording';
import { ZH_CN } from './zh-cn';

export const wordingIn = (language: PageLanguage): PageWording => (language === 'zh-CN' ? ZH_CN : EN_US);
