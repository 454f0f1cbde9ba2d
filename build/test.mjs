import { jest, runAll, webpack } from './steps.mjs';

/** Dates are civil days: the same rules must hold west of Greenwich, in China, and where half-hour offsets shift twice a year. */
const TIME_ZONES = ['America/St_Johns', 'Asia/Shanghai', 'Pacific/Kiritimati'];

export const testSteps = [
  webpack('build of the add-in and its preview', 'preview'),
  ...TIME_ZONES.map((zone) => jest(`rules, time zone ${zone}`, 'rules', { TZ: zone })),
  jest('workbook, through the real office.js', 'workbook'),
  jest('journeys in a real browser', 'browser'),
];

if (process.argv[1]?.endsWith('test.mjs')) runAll(testSteps);
