/** What a page in Solid may write. */
import type {HtHotline} from 'ht-blocks/solid';
import {For, type JSX} from 'solid-js';

interface State {
  lines: string;
  compact: boolean;
  audience: 'self' | 'helper';
  headingLevel: 2 | 3;
  idle: number;
  readOnly: boolean;
  more: readonly string[];
}
const call = {href: '#', label: 'Call'};
let hotline: HtHotline | undefined;

export const Page = (state: State): JSX.Element => (
  <main>
    <ht-hotline lines={state.lines} compact={state.compact} audience={state.audience} heading-level={state.headingLevel}>
      <a href={call.href}>{call.label}</a>
      <For each={state.more}>{(line) => <p slot="more">{line}</p>}</For>
    </ht-hotline>
    <ht-screening id="person" idle={state.idle} read-only={state.readOnly} audience={state.audience}>
      <a href={call.href}>{call.label}</a>
    </ht-screening>
  </main>
);

export const all = (state: State): JSX.Element => (
  <>
    <ht-quick-exit href={call.href} shortcut="escape" gesture="triple-tap" placement="inline" new-tab this-tab-only single-entry={false}></ht-quick-exit>
    <ht-language languages="es en" lang="es"></ht-language>
    <ht-red-flags groups="work papers" setting="school" open no-heading region="us" heading-level="3"></ht-red-flags>
    <ht-topic name="under-18" sections="ways help" audience="professional"></ht-topic>
    <ht-topic></ht-topic>
    <ht-resources need="housing"></ht-resources>
    <ht-hotline attr:lines={state.lines} attr:heading-level={state.headingLevel} bool:compact={state.compact} bool:no-heading={state.compact}></ht-hotline>
    <ht-screening prop:readOnly={state.readOnly} prop:headingLevel={state.headingLevel}></ht-screening>
    <ht-hotline ref={hotline} class="box" classList={{wide: true}} id="help" slot="side" lang="es-MX" hidden={false} data-place="side" aria-label="Help" title="Help"></ht-hotline>
    <ht-hotline style={{'--ht-accent': 'navy'}} on:ht-rendered={(event) => event.currentTarget.lines} onClick={() => undefined}></ht-hotline>
    <div data-ht="hotline" data-lines="hotline"></div>
  </>
);
