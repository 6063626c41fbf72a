/** What no page in Solid can write. Each marked line, and no other, is an error. */
import type {} from 'ht-blocks/solid';

export const written = [
  <ht-hotlin></ht-hotlin>, // must not compile
  <ht-hotline number="ours"></ht-hotline>, // must not compile
  <ht-hotline audience="nurse"></ht-hotline>, // must not compile
  <ht-hotline compact="yes"></ht-hotline>, // must not compile
  <ht-hotline heading-level={7}></ht-hotline>, // must not compile
  <ht-hotline headingLevel={3}></ht-hotline>, // must not compile
  <ht-hotline name="rights"></ht-hotline>, // must not compile
  <ht-hotline renderRoot={null}></ht-hotline>, // must not compile
  <ht-hotline updateComplete></ht-hotline>, // must not compile
  <ht-hotline id={3}></ht-hotline>, // must not compile
  <ht-screening answers="yes"></ht-screening>, // must not compile
  <ht-screening idle="soon"></ht-screening>, // must not compile
  <ht-screening readOnly></ht-screening>, // must not compile
  <ht-topic name="wrongs"></ht-topic>, // must not compile
  <ht-quick-exit shortcut="enter"></ht-quick-exit>, // must not compile
  <ht-quick-exit audience="self"></ht-quick-exit>, // must not compile
  <ht-quick-exit new-tab="yes"></ht-quick-exit>, // must not compile
  <ht-red-flags setting="hospital"></ht-red-flags>, // must not compile
  <ht-resources need="money"></ht-resources>, // must not compile
  <ht-language region="us"></ht-language>, // must not compile
  <ht-hotline class={3}></ht-hotline>, // must not compile
  <ht-hotline attr:number="ours"></ht-hotline>, // must not compile
  <ht-hotline attr:audience="nurse"></ht-hotline>, // must not compile
  <ht-hotline bool:lines={true}></ht-hotline>, // must not compile
  <ht-hotline prop:headingLevel={7}></ht-hotline>, // must not compile
  <ht-hotline prop:renderRoot={null}></ht-hotline>, // must not compile
  <ht-screening prop:answers="yes"></ht-screening>, // must not compile
];
