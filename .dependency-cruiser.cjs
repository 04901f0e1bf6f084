/** Who may import whom: domain ← db ← api; domain ← papers ← api; domain ← sheets ← api; domain ← dashboard. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
})

const TESTS = '\\.test\\.ts$'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^\\$app', '^\\./\\$types', '^\\$env'] },
    },
    {
      name: 'rules-need-nothing-but-dates',
      comment: 'The browser uses the rules; zod belongs to the contract.',
      severity: 'error',
      from: { path: '^domain/', pathNot: ['^domain/contract/', TESTS] },
      to: { pathNot: ['^domain/', 'node_modules/(@date-fns|date-fns)'] },
    },
    {
      name: 'rules-do-not-know-the-contract',
      severity: 'error',
      from: { path: '^domain/', pathNot: ['^domain/contract/', TESTS] },
      to: { path: '^domain/contract/' },
    },
    {
      name: 'papers-are-of-views',
      comment: 'A paper is made of what the pages show: no database, no clock, no request.',
      severity: 'error',
      from: { path: '^papers/', pathNot: ['^papers/testing/', TESTS] },
      to: { path: ['^api/', '^db/', '^dashboard/', '^seed/', '^scripts/'] },
    },
    {
      name: 'sheets-are-of-files',
      comment: 'What a council’s own sheet says, made of its bytes and of answers: no database, no clock, no request.',
      severity: 'error',
      from: { path: '^sheets/' },
      to: { path: ['^api/', '^db/', '^dashboard/', '^papers/', '^seed/', '^scripts/'] },
    },
    {
      name: 'sheets-are-for-the-api',
      comment: 'Pages show a proposal as the contract has it.',
      severity: 'error',
      from: { path: ['^db/', '^domain/', '^papers/', '^dashboard/', '^seed/'] },
      to: { path: '^sheets/' },
    },
    {
      ...only(
        'contract',
        '^domain/contract/',
        ['^domain/', 'node_modules/(zod|@date-fns|date-fns)'],
        'The contract is zod over the rules.',
      ),
      from: { path: '^domain/contract/', pathNot: TESTS },
    },
    {
      name: 'words-know-only-codes',
      comment: 'Codes to English: from the rules that own the codes, and nothing that crosses the wire or is stored.',
      severity: 'error',
      from: { path: '^domain/words/', pathNot: TESTS },
      to: { pathNot: ['^domain/words/', '^domain/[^/]+\\.ts$'] },
    },
    {
      name: 'rules-give-codes',
      comment: 'Rules and the contract give codes and figures; whoever shows them says them.',
      severity: 'error',
      from: { path: '^domain/', pathNot: ['^domain/words/', '^domain/charts/', TESTS] },
      to: { path: '^domain/words/' },
    },
    {
      name: 'words-are-for-readers',
      severity: 'error',
      from: { pathNot: ['^domain/(words|charts)/', '^dashboard/', '^api/', '^papers/', TESTS] },
      to: { path: '^domain/words/' },
    },
    {
      name: 'charts-are-for-readers',
      comment: 'What a chart says, for pages and papers; it is described from a view, whoever made that.',
      severity: 'error',
      from: { pathNot: ['^domain/charts/', '^dashboard/', '^papers/', TESTS] },
      to: { path: '^domain/charts/' },
    },
    {
      name: 'db-below-api',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: ['^api/', '^dashboard/', '^seed/', '^scripts/'] },
    },
    {
      name: 'api-is-not-pages',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: ['^dashboard/', '^scripts/'] },
    },
    {
      name: 'pages-know-the-contract',
      severity: 'error',
      from: { path: '^dashboard/' },
      to: { path: ['^api/', '^db/', '^seed/', '^scripts/'] },
    },
    {
      name: 'parts-know-no-domain',
      severity: 'error',
      from: { path: '^dashboard/src/parts/' },
      to: { path: ['^dashboard/src/', '^domain/'], pathNot: ['^dashboard/src/parts/', '^domain/contract/problem'] },
    },
    {
      name: 'only-slippage-forecasts',
      comment: 'A forecast is a thousand draws: what does not show it does not pay for it.',
      severity: 'error',
      from: { pathNot: ['^api/slippage/', '^domain/completion-forecast\\.test\\.ts$'] },
      to: { path: ['^domain/completion-forecast', '^api/slippage/draw-'] },
    },
    {
      name: 'seed-is-data',
      severity: 'error',
      from: { path: '^seed/', pathNot: TESTS },
      to: { pathNot: ['^seed/', '^domain/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.json'],
    },
  },
}
