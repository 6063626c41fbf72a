/** The page in Preact, with the complaints it has for developers. */
import 'preact/debug';
import {hydrate as hydrateInto, render as renderInto} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {call, exit, onClick} from './page.js';
import type {State} from './state.js';

export {heard} from './page.js';

function Page(state: State) {
  return (
    <main lang={state.lang}>
      <h1>Shelter</h1>
      <p>{state.visits} visits</p>
      <ht-quick-exit key={state.again} href={exit.href}>
        <a href={exit.href} rel="noreferrer">{exit.label}</a>
      </ht-quick-exit>
      {!state.aside && <ht-language></ht-language>}
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

const app = () => document.querySelector('#app');

export const render = (state: State) => renderInto(<Page {...state} />, app());

export const hydrate = (state: State) => hydrateInto(<Page {...state} />, app());

export const unmount = () => renderInto(null, app());

export const serverHtml = (state: State) => renderToString(<Page {...state} />);
