import type { AgingBasis } from '../../domain/aging/aging-bucket';
import { CREDIT_TREATMENTS } from '../../domain/aging/aging-summary';
import { choice, count, days, flag } from '../runtime/parameter';

const AGING_BASES: readonly AgingBasis[] = ['due', 'invoice'];

export const edge = count('edges', {
  'en-US': {
    name: 'edges',
    description: 'Last days of the aging buckets, rising; 30, 60, 90, 120 if left out.',
  },
  'zh-CN': { name: '区间上限', description: '各账龄区间的上限天数，须递增；不填为 30、60、90、120。' },
});

export const agingBasis = choice('basis', AGING_BASES, {
  'en-US': { name: 'basis', description: 'due ages by due date, invoice by invoice date; due if left out.' },
  'zh-CN': { name: '账龄口径', description: 'due 按到期日、invoice 按发票日期计账龄；不填为 due。' },
});

export const creditTreatment = choice('credits', CREDIT_TREATMENTS, {
  'en-US': {
    name: 'credits',
    description:
      'separate keeps credits apart, age ages them, fifo sets them against the earliest debt; separate if left out.',
  },
  'zh-CN': {
    name: '贷项处理',
    description: 'separate 单列贷项，age 按日期计账龄，fifo 冲抵最早的欠款；不填为 separate。',
  },
});

export const isSigned = flag('isSigned', {
  'en-US': {
    name: 'isSigned',
    description: 'TRUE shows days left as negative days; FALSE or left out shows 0.',
  },
  'zh-CN': { name: '是否带符号', description: 'TRUE 时未到期天数显示为负数；FALSE 或不填显示为 0。' },
});

export const graceDays = days('graceDays', {
  'en-US': {
    name: 'graceDays',
    description:
      'Days of grace: up to so many days late count as 0; beyond, every day counts. 0 if left out.',
  },
  'zh-CN': {
    name: '宽限天数',
    description: '宽限期：逾期不超过此天数按 0 计，超过后按全部天数计；不填为 0。',
  },
});
