import { assess } from './assess';
import { dunning } from './dunning';
import { faults } from './faults';
import { findings } from './findings';
import { functions } from './functions';
import { letterPane } from './letter-pane';
import { letterSheet } from './letter-sheet';
import { letterTemplates } from './letter-templates';
import { letters } from './letters';
import { linter } from './linter';
import { monitoring } from './monitoring';
import { pane } from './pane';
import { policy } from './policy';
import { policyPane } from './policy-pane';
import { problems } from './problems';
import { protect } from './protect';
import { reports } from './reports';
import { sample } from './sample';
import { steer } from './steer';
import { upkeep } from './upkeep';
import { wizards } from './wizards';

import type { enUS } from '../en-US/index';

export const zhCN: typeof enUS = {
  assess,
  dunning,
  faults,
  findings,
  functions,
  letterPane,
  letterSheet,
  letterTemplates,
  letters,
  linter,
  monitoring,
  pane,
  policy,
  policyPane,
  problems,
  protect,
  reports,
  sample,
  steer,
  upkeep,
  wizards,
};
