/**
 * The commands for which the test runner has no form that works in all three
 * engines: keys held together, a visitor's settings, tabs. Its own `emulateMedia`
 * ignores forced colours in Chromium without a word.
 */
import type {TestRunnerPlugin} from '@web/test-runner';
import type {CDPSession, KeyInput, Page} from 'puppeteer-core';
import {isCarried} from './engines.js';
import type {Look, TabRequest} from './wire.js';
import {askTab} from './tabs/ask.js';
import {WebKitLauncher} from './webkit.js';

interface Session {
  id: string;
  browser: unknown;
}

const pageOf = ({id, browser}: Session) => (browser as {getPage(id: string): Page}).getPage(id);

async function press(session: Session, keys: string[]): Promise<void> {
  if (session.browser instanceof WebKitLauncher) return session.browser.pressTogether(keys);
  const {keyboard} = pageOf(session);
  for (const key of keys) await keyboard.down(key as KeyInput);
  for (const key of [...keys].reverse()) await keyboard.up(key as KeyInput);
}

// Chromium forgets a setting when the connection that made it is dropped.
const connections = new WeakMap<Page, Promise<CDPSession>>();

async function emulate(session: Session, look: Look): Promise<boolean> {
  if ((session.browser as {name: string}).name !== 'chromium') return false;
  const page = pageOf(session);
  const connection = connections.get(page) ?? page.createCDPSession();
  connections.set(page, connection);
  const features = {
    'prefers-color-scheme': look.colorScheme,
    'forced-colors': look.forcedColors,
  };
  await (await connection).send('Emulation.setEmulatedMedia', {
    media: look.media ?? '',
    features: Object.entries(features).map(([name, value]) => ({name, value: value ?? ''})),
  });
  return true;
}

export function visitorCommands(): TestRunnerPlugin {
  return {
    name: 'ht-visitor',
    // The runner takes an empty answer for "not mine".
    async executeCommand({command, payload, session}) {
      if (command === 'ht-press') {
        await press(session, (payload as {keys: string[]}).keys);
        return true;
      }
      if (command === 'ht-emulate') return emulate(session, payload as Look);
      if (command === 'ht-is-whole') return !isCarried((session.browser as {name: string}).name);
      if (command === 'ht-tab') return askTab(session, payload as TabRequest);
      return undefined;
    },
  };
}
