import type { HeadlessCommand } from './command';
import { backtest } from './commands/backtest';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { dun } from './commands/dun';
import { forecast } from './commands/forecast';
import { kpi } from './commands/kpi';
import { record } from './commands/record';
import { score } from './commands/score';
import { stress } from './commands/stress';
import { watch } from './commands/watch';

/** What the command line can do, in the order in which its usage names them. */
export const COMMANDS: readonly HeadlessCommand[] = [
  check,
  score,
  backtest,
  compare,
  watch,
  dun,
  record,
  forecast,
  stress,
  kpi,
];
