/** What a page in Preact may write. */
import type {HtHotline} from 'ht-blocks/preact';
import type {ComponentChildren, RefObject} from 'preact';

interface State {
  again: number;
  lines: string;
  compact: boolean;
  audience: 'self' | 'helper';
  headingLevel: 2 | 3;
  idle: number;
  readOnly: boolean;
  more: readonly string[];
}
const call = {href: '#', label: 'Call'};
const exit = call;

export const page = (state: State, person: string): ComponentChildren => (
  <main>
    <ht-quick-exit key={state.again} href={exit.href}>
      <a href={exit.href} rel="noreferrer">{exit.label}</a>
    </ht-quick-exit>
    <ht-hotline lines={state.lines} compact={state.compact} audience={state.audience} heading-level={state.headingLevel}>
      <a href={call.href}>{call.label}</a>
      {state.more.map((line) => (
        <p slot="more" key={line}>{line}</p>
      ))}
    </ht-hotline>
    <ht-screening key={person} id={person} idle={state.idle} read-only={state.readOnly} audience={state.audience}>
      <a href={call.href}>{call.label}</a>
    </ht-screening>
  </main>
);

export const all = (hotline: RefObject<HtHotline>): ComponentChildren => (
  <>
    <ht-quick-exit shortcut="escape" gesture="triple-tap" placement="inline" new-tab this-tab-only single-entry={false}></ht-quick-exit>
    <ht-language languages="es en" lang="es"></ht-language>
    <ht-red-flags groups="work papers" setting="school" open no-heading region="us" heading-level="3"></ht-red-flags>
    <ht-topic name="under-18" sections="ways help" audience="professional"></ht-topic>
    <ht-topic></ht-topic>
    <ht-resources need="housing"></ht-resources>
    <ht-screening idle="60"></ht-screening>
    <ht-hotline ref={hotline} class="box" id="help" slot="side" lang="es-MX" hidden data-place="side" aria-label="Help" title="Help" onClick={() => undefined}></ht-hotline>
    <ht-hotline style={{'--ht-accent': 'navy', margin: 0}}></ht-hotline>
    <ht-hotline hidden={false} className="box" onht-rendered={(event) => event.type}></ht-hotline>
    <ht-hotline onClick={(event) => void event.currentTarget.lines}></ht-hotline>
    <ht-hotline audience={undefined} compact={undefined} heading-level={undefined}></ht-hotline>
    <div data-ht="hotline" data-lines="hotline"></div>
  </>
);
