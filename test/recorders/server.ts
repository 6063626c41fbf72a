/**
 * Hands a test page the recorders it runs, each bundled as one script, and answers what they send as their servers do. No
 * request leaves this machine.
 */
import type {TestRunnerConfig} from '@web/test-runner';
import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const SCRIPT = /^\/__recorders\/(\w+)\.js$/;
const SINK = '/__sink';
const bundles = new Map<string, Promise<string>>();

async function bundle(name: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Enough of an answer for each of them to go on recording. */
const answer = {
  // PostHog
  sessionRecording: {endpoint: '/s/', sampleRate: '1', recorderVersion: 'v2'},
  autocapture_opt_out: false,
  heatmaps: true,
  captureDeadClicks: false,
  featureFlags: {},
  supportedCompression: [],
  // OpenReplay
  token: 'token',
  userUUID: 'user',
  sessionID: '1',
  projectID: 1,
  delay: 0,
  beaconSizeLimit: 1_000_000,
};

export const recorders: Middleware = async (context, next) => {
  const name = SCRIPT.exec(context.path)?.[1];
  if (name) {
    if (!bundles.has(name)) bundles.set(name, bundle(name));
    context.type = 'text/javascript; charset=utf-8';
    context.body = await bundles.get(name);
    return;
  }
  if (!context.path.startsWith(SINK)) {
    await next();
    return;
  }
  context.set('Access-Control-Allow-Origin', '*');
  context.type = 'application/json';
  context.body = JSON.stringify(answer);
};
