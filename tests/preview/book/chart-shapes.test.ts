import { chartShapes } from '../../../preview/book/chart-shapes';

const DATA = {
  categories: ['May', 'June'],
  series: [
    { name: 'Due', values: [30, 10] },
    { name: 'Late', values: [10, 0] },
  ],
};
const AREA = { left: 0, top: 0, width: 200, height: 100 };

/** Left, top, width and height of a box drawn as path data. */
const boxOf = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).slice(0, 4).map(Number);

describe('stacked columns', () => {
  it('stand on top of each other, as high together as the sum', () => {
    const [due, , late] = chartShapes('column', DATA, AREA, true).map(({ path }) => boxOf(path));
    expect(due).toEqual([15, 25, 70, 75]);
    expect(late).toEqual([15, 0, 70, 25]);
  });

  it('stand beside each other where they are not stacked', () => {
    const [due, , late] = chartShapes('column', DATA, AREA).map(({ path }) => boxOf(path));
    expect(due?.[0]).not.toBe(late?.[0]);
    expect(due?.[3]).toBe(100);
  });
});
