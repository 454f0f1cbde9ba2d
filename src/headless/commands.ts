import type { HeadlessCommand } from './command';
import { backtest } from './commands/backtest';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { check } from './commands/check';
import { dun } from './commands/dun';
import { forecast } from './commands/forecast';
import { score } from './commands/score';

/** What the command line can do, in the order in which its usage names them. */
export const COMMANDS: readonly HeadlessCommand[] = [score, backtest, compare, dun, forecast];
