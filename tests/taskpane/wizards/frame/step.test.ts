import { stepBefore } from '../../../../src/taskpane/wizards/frame/step';

test('Back leads through the steps and ends where there is nothing to go back to', () => {
  expect(
    ['pick', 'check', 'options', 'preview', 'receipt'].map((step) => stepBefore(step as 'pick')),
  ).toEqual([null, 'pick', 'check', 'options', null]);
});
