/**
 * Runs test/*.test.ts as a visitor's browser would, in each of the three engines
 * that is installed. What a test can ask for is in test/browsers/commands.ts.
 */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {parseAst} from 'rollup/parseAst';
import {register} from 'tsx/esm/api';
import {collapsed} from './scripts/rollup/collapse-templates.mjs';

register();
const {bundled} = await import('./test/browsers/bundled.ts');
const {findEngines} = await import('./test/browsers/engines.ts');
const {hosts} = await import('./test/hosts/server.ts');
const {optimised} = await import('./test/hosts/optimised.ts');
const {origins} = await import('./test/browsers/origins.ts');
const {frameworkPages} = await import('./test/frameworks/server.ts');
const {published} = await import('./test/hosts/published.ts');
const {recorders} = await import('./test/recorders/server.ts');
const {redTests} = await import('./test/browsers/red-tests.ts');
const {visitorCommands} = await import('./test/browsers/visitor.ts');

const {browsers, notTested} = await findEngines().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

// The runner closes its browsers after Ctrl+C, but not when a CI job is cancelled.
process.once('SIGTERM', async () => {
  await Promise.allSettled(browsers.map((browser) => browser.stop?.()));
  process.exit(143);
});

/** White space is what the build leaves: the sources and the script must show the same. */
const collapsedSources = {
  name: 'collapse-templates',
  transform({path, body}) {
    if (!path.startsWith('/src/')) return undefined;
    return {body: String(collapsed(String(body), parseAst) ?? body)};
  },
};

const partner = origins();
const hostPages = hosts();

export default {
  files: 'test/*.test.ts',
  nodeResolve: true,
  browsers,
  concurrentBrowsers: browsers.length,
  reporters: [defaultReporter(), redTests, notTested],
  // Three engines share two cores, and one page that is asked while it goes is asked again: see until() in test/browsers/tab.ts.
  testFramework: {config: {timeout: '60000'}},
  testsFinishTimeout: 600_000,
  plugins: [
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    collapsedSources,
    visitorCommands(),
    partner,
    hostPages,
  ],
  middleware: [partner.middleware, hostPages.middleware, recorders, frameworkPages, optimised, published, bundled],
  filterBrowserLogs: ({args}) => !/^Lit is in dev mode/.test(args[0]),
};
