/** The page in React, 18 and 19. In strict mode it shows each thing twice to find what does not clean up. */
import {StrictMode, Suspense, useEffect} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {renderToString} from 'react-dom/server';
import {call, exit, onClick} from './page.js';
import type {State} from './state.js';

export {heard} from './page.js';

const never = new Promise(() => undefined);

let onTaken = () => undefined;

/** Puts aside what it stands beside, as a part does that has to wait. */
function Waits({aside}) {
  if (aside) throw never;
  useEffect(() => onTaken());
  return null;
}

function Page(state: State) {
  return (
    <main lang={state.lang}>
      <h1>Shelter</h1>
      <p>{state.visits} visits</p>
      <ht-quick-exit key={state.again} href={exit.href}>
        <a href={exit.href} rel="noreferrer">{exit.label}</a>
      </ht-quick-exit>
      <Suspense fallback={<p>Waiting</p>}>
        <ht-language></ht-language>
        <Waits aside={state.aside} />
      </Suspense>
      <ht-hotline lines={state.lines} compact={state.compact} audience={state.audience} heading-level={state.headingLevel}>
        <a href={call.href}>{call.label}</a>
        {state.more.map((line) => (
          <p slot="more" key={line}>{line}</p>
        ))}
      </ht-hotline>
      {state.signs && (
        <ht-red-flags setting={state.setting} headingLevel={state.headingLevel} onClick={onClick}>
          <a href={call.href}>{call.label}</a>
        </ht-red-flags>
      )}
      {state.people.map((person) => (
        <ht-screening key={person} id={person} idle={state.idle} read-only={state.readOnly} audience={state.audience}>
          <a href={call.href}>{call.label}</a>
        </ht-screening>
      ))}
    </main>
  );
}

const strict = (state: State) => (
  <StrictMode>
    <Page {...state} />
  </StrictMode>
);

let root;

export function render(state: State) {
  root ??= createRoot(document.querySelector('#app'));
  flushSync(() => root.render(strict(state)));
}

export function hydrate(state: State) {
  // What may wait is taken over when the browser has time.
  const taken = new Promise((done) => (onTaken = done));
  root = hydrateRoot(document.querySelector('#app'), strict(state));
  return taken;
}

export function unmount() {
  root.unmount();
  root = undefined;
}

export const serverHtml = (state: State) => renderToString(strict(state));
