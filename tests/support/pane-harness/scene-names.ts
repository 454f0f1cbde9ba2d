/** Every screen of the pane that is drawn from plain data. */
export const SCENE_NAMES = [
  'firstRun',
  'home',
  'help',
  'settings',
  'pick',
  'pickEmpty',
  'check',
  'checkTrouble',
  'options',
  'optionsMissing',
  'scorePreview',
  'customer',
  'dunningPreview',
  'dunningNone',
  'receipt',
  'receiptUndone',
  'undoAsks',
  'functions',
  'functionsNone',
  'functionOpen',
  'functionInserted',
  'functionOccupied',
  'functionTrouble',
  'failed',
] as const;

export type SceneName = (typeof SCENE_NAMES)[number];
