import { count } from '../runtime/parameter';

export const edge = count('edges', {
  'en-US': {
    name: 'edges',
    description: 'Last days of the aging buckets, rising; 30, 60, 90, 120 if left out.',
  },
  'zh-CN': { name: '区间上限', description: '各账龄区间的上限天数，须递增；不填为 30、60、90、120。' },
});
