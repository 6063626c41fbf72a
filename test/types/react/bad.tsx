/** What no page in React can write. Each marked line, and no other, is an error. */
import type {} from 'ht-blocks/react';

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
  <ht-hotline style={{'--ht-acent': 'navy'}}></ht-hotline>, // must not compile
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
  // React 18 writes these as classname="…", hidden="false", which hides the number, and not at all.
  <ht-hotline className="box"></ht-hotline>, // must not compile in React 18
  <ht-hotline hidden={false}></ht-hotline>, // must not compile in React 18
  <ht-hotline onht-rendered={() => undefined}></ht-hotline>, // must not compile in React 18
];
