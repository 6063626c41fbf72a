/** The block editor as an author without rights to HTML has it: find a block, see it, set it, save it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {numbers, textsFor} from '../../content/index.js';
import {type Notes, heard, startBrowser, takeNotes} from './browser.js';
import {signIn} from './people.js';
import {type Site, startSite} from './site.js';

/** What the editor puts on `window`, as far as it is used here. */
interface Wp {
  blocks: {createBlock(name: string): object};
  data: {
    select(store: string): {
      getCurrentPostId(): number | null;
      getEditedPostContent(): string;
      getInserterItems(): {name: string; title: string}[];
      getBlocks(): {clientId: string; name: string}[];
      isSavingPost(): boolean;
      didPostSaveRequestSucceed(): boolean;
    };
    dispatch(store: string): {
      set(scope: string, name: string, value: boolean): void;
      insertBlocks(blocks: object[]): void;
      selectBlock(id: string): void;
      editPost(edits: object): void;
      savePost(): Promise<void>;
    };
  };
}
declare global {
  interface Window {
    wp: Wp;
  }
}

const NAMES = ['hotline', 'red-flags', 'screening', 'quick-exit', 'topic', 'resources', 'language'];
const NUMBER = `a[href="tel:${numbers.hotline}"]`;

let site: Site;
let browser: Browser;
let page: Page;
let notes: Notes;

/** The page that is written on, which newer versions keep in a frame. */
async function canvas(): Promise<Frame> {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
}

/** As an author does who presses on it. */
const choose = (block: string) =>
  page.evaluate((wanted) => {
    const {data} = window.wp;
    const [first] = data.select('core/block-editor').getBlocks().filter(({name}) => name === wanted);
    data.dispatch('core/block-editor').selectBlock(first.clientId);
  }, `ht-blocks/${block}`);

const written = () => page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());

/** By the label that stands with it, which some versions show in capitals. */
async function field(label: string) {
  await page.waitForSelector('.block-editor-block-inspector label');
  const id = await page.$$eval('.block-editor-block-inspector label', (all, text) => all.find(({textContent}) => textContent === text)?.htmlFor, label);
  assert.ok(id, `there is no field "${label}"`);
  return page.locator(`#${id}`);
}

before(async () => {
  site = await startSite();
  browser = await startBrowser();
  await (await signIn(site, 'admin')).rest('PUT', '/wp/v2/plugins/ht-blocks/ht-blocks', {status: 'active'});
  page = await (await signIn(site, 'author')).open(browser, '/wp-admin/profile.php');
  await page.setViewport({width: 1300, height: 1000});
  notes = takeNotes(page);
  await page.goto(`${site.address}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    for (const scope of ['core/edit-post', 'core']) window.wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
  });
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

describe('the block editor, for an author who may not write HTML', () => {
  it('offers the seven blocks', async () => {
    const offered = await page.evaluate(() => window.wp.data.select('core/block-editor').getInserterItems().map(({name}) => name));
    assert.deepEqual(offered.filter((name) => name.startsWith('ht-blocks/')).sort(), NAMES.map((name) => `ht-blocks/${name}`).sort());
  });

  it('shows each as the visitor will see it, and the exit as a link that leaves nobody’s work', async () => {
    await page.evaluate((names) => {
      const {blocks, data} = window.wp;
      data.dispatch('core/block-editor').insertBlocks(names.map((name) => blocks.createBlock(`ht-blocks/${name}`)));
    }, NAMES);
    const frame = await canvas();
    for (const name of NAMES.filter((name) => name !== 'quick-exit')) await frame.waitForSelector(`.wp-block ht-${name}:defined`);
    await frame.waitForSelector('[data-type="ht-blocks/quick-exit"] a[rel="noreferrer"]');
    assert.equal(await frame.$('ht-quick-exit'), null);
    await frame.waitForSelector(`ht-hotline ${NUMBER}`);
    const address = page.url();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    assert.equal(page.url(), address);
  });

  it('has a field for each attribute, and shows at once what it does', async () => {
    await choose('hotline');
    await (await field('Compact')).click();
    await (await field('Heading level')).fill('3');
    await (await field('Audience')).fill('helper');
    await (await canvas()).waitForSelector('ht-hotline[compact][heading-level="3"][audience="helper"]:defined');
    assert.match(await written(), /<!-- wp:ht-blocks\/hotline \{[^}]*"compact":true[^}]*\} \/-->/);
  });

  it('lets an author choose the article and the need, and shows the article', async () => {
    await choose('topic');
    await (await field('Name')).fill('leaving');
    await (await canvas()).waitForSelector('ht-topic[name="leaving"]:defined');
    await choose('resources');
    await (await field('Need')).fill('housing');
    await (await canvas()).waitForSelector('ht-resources[need="housing"]:defined');
    assert.match(await written(), /<!-- wp:ht-blocks\/topic \{"name":"leaving"\} \/-->[^]*<!-- wp:ht-blocks\/resources \{"need":"housing"\} \/-->/);
    const {title} = textsFor('en')!.topics.find(({name}) => name === 'leaving')!;
    assert.ok((await heard(page)).includes(`heading: ${title}`));
  });

  it('saves what a visitor then finds on the page', async () => {
    const id = await page.evaluate(async () => {
      const {data} = window.wp;
      data.dispatch('core/editor').editPost({title: 'Help', status: 'publish'});
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').didPostSaveRequestSucceed() && data.select('core/editor').getCurrentPostId();
    });
    assert.ok(id, 'the editor could not save');
    const html = await (await fetch(`${site.address}/?p=${id}`)).text();
    const tags = html.match(/<ht-[^>]*>/g) ?? [];
    assert.match(tags[0] ?? '', /^<ht-hotline (?=.*compact)(?=.*heading-level="3")(?=.*audience="helper")/);
    assert.deepEqual(tags.map((tag) => /<ht-([a-z-]+)/.exec(tag)?.[1]), NAMES);
  });

  it('opens what was saved without asking to repair a block', async () => {
    await page.reload();
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length);
    const frame = await canvas();
    await frame.waitForSelector('ht-hotline[compact]:defined');
    assert.equal(await frame.$('.block-editor-warning'), null);
  });

  it('says nothing of ours in the console', () => {
    // WordPress has lines of its own there: a picture of its guide that it fetches elsewhere, a template that authors may not read.
    const own = /s\.w\.org|JQMIGRATE|rest_route=%2Fwp%2Fv2%2Ftemplates/;
    assert.deepEqual(notes.lines.filter((line) => !own.test(line)), []);
    assert.ok(notes.lines.some((line) => own.test(line)), 'nothing was noted at all');
  });
});
