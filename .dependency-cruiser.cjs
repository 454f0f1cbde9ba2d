const room = (name) => `^src/${name}/`;
const elsewhere = (...names) => `^(src/(?!(${names.join('|')})/)|preview/|tests/|bench/)`;
const DOMAIN_ORDER = [
  ['calendar', 'money'],
  ['ledger'],
  ['aging', 'kpi', 'terms'],
  ['discount', 'scoring', 'credit-limit', 'dunning', 'provision', 'insurance', 'interest'],
  ['monitoring', 'stress', 'cash-forecast', 'working-capital'],
];

/** A topic may use topics before it in the order, its own, and the few files at the top of the domain. */
const domainOrder = DOMAIN_ORDER.slice(0, -1).map((topics, index) => ({
  name: `domain-order-${topics.join('-')}`,
  comment: 'Topics build on earlier topics only. Move the shared rule down to the topic that owns it.',
  severity: 'error',
  from: { path: `^src/domain/(${topics.join('|')})/` },
  to: {
    path: `^src/domain/(${DOMAIN_ORDER.slice(index + 1)
      .flat()
      .join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment: 'Rules are pure: no library, no Office, no wording. Pass what you need as an argument.',
      severity: 'error',
      from: { path: room('domain') },
      to: { pathNot: '^src/domain/' },
    },
    ...domainOrder,
    {
      name: 'policy-knows-rules-only',
      comment: 'A policy is data for the rules, checked by zod.',
      severity: 'error',
      from: { path: room('policy') },
      to: { path: elsewhere('policy', 'domain') },
    },
    {
      name: 'cells-know-rules-only',
      comment: 'What a cell means does not depend on Excel or on wording.',
      severity: 'error',
      from: { path: room('cells') },
      to: { path: elsewhere('cells', 'domain') },
    },
    {
      name: 'wording-knows-types-only',
      comment:
        'Wording is derived from the types of rules and policy, so that a missing wording does not compile.',
      severity: 'error',
      from: { path: room('i18n') },
      to: { path: elsewhere('i18n'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'functions-compute-only',
      comment: 'A worksheet function never touches Office or the pane: cells in, domain, cells out.',
      severity: 'error',
      from: { path: room('functions') },
      to: { path: elsewhere('functions', 'cells', 'domain', 'policy', 'i18n') },
    },
    {
      name: 'excel-knows-no-pane',
      comment: 'The adapter serves the wizards; it does not know them.',
      severity: 'error',
      from: { path: room('excel') },
      to: { path: elsewhere('excel', 'cells', 'domain', 'policy', 'i18n') },
    },
    {
      name: 'pane-goes-through-excel',
      comment: 'Only the page that hosts both may touch the functions, to tell them the language.',
      severity: 'error',
      from: { path: room('taskpane'), pathNot: '^src/taskpane/main' },
      to: { path: '^(src/(cells|functions|headless)/|preview/|tests/|bench/)' },
    },
    {
      name: 'preview-is-a-stranger',
      comment:
        'The preview host loads the built add-in by its address, as Excel does. It knows nothing about receivables.',
      severity: 'error',
      from: { path: '^preview/' },
      to: { path: '^(src|tests|bench)/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests and benchmarks look at everything; nothing looks at them.',
      severity: 'error',
      from: { path: '^(src|preview)/' },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or hide a third one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|node_modules)/' },
  },
};
