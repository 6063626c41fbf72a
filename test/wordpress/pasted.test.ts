/**
 * What is left of our tags where people paste them by hand, without the plugin: what WordPress stores, and what it then prints.
 * Each run writes it down (`dist/wordpress/report.json`, and the table in `docs/cms.md`), since nobody can guess it.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {contentFor, formatNumber, numbers, textsFor} from '../../content/index.js';
import {expand, snippets} from '../../scripts/snippets.js';
import {heard, startBrowser, takeNotes} from './browser.js';
import {type Person, signIn} from './people.js';
import {tableOf, writeTable} from './report.js';
import {type Site, startSite} from './site.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const links = expand('{{hotline.call}}\n  {{hotline.text}}');
const [call, text] = [`<a href="tel:${numbers.hotline}"`, `<a href="sms:${numbers.hotlineText}`];
const tag = snippets['ht-hotline'];
const div = `<div data-ht="hotline" data-lines="hotline local" class="help" lang="en">\n  ${links}\n</div>`;

const SAMPLES: Record<string, string> = {
  'script and tag': `<script src="SITE/ht-blocks.js" async></script>\n\n${tag}`,
  'the tag': tag,
  'the `div` form': div,
  'the whole `div` form': read('dist/snippets/en/ht-hotline.plain.html'),
  'the prerendered tag': read('dist/snippets/en/ht-hotline.html'),
  'the script': '<script src="SITE/ht-blocks.js" async></script>',
  '`tel:` and `sms:` links': links,
  '`slot`': '<p slot="more">Our own line</p>',
  '`style=""`': '<p style="color: #a3161b">Red</p>',
  '`<style>`': '<style>p { color: #a3161b }</style>',
  '`<template>`': '<template shadowrootmode="closed"><p>Inside</p></template>',
};
/** In the block editor, as a "Custom HTML" block, or as the classic editor saves it. */
const WAYS = {
  block: (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
  classic: (html: string) => html,
};
export type Way = keyof typeof WAYS;
export interface Row {
  what: string;
  by: 'admin' | 'author';
  way: Way;
  written: string;
  stored: string;
  shown: string;
  address: string;
}

const rows: Row[] = [];
const shown = (what: string, by: Row['by'], way: Way) => rows.find((row) => row.what === what && row.by === by && row.way === way)!;

let site: Site;
let browser: Browser;

before(async () => {
  site = await startSite();
  browser = await startBrowser();
  site.php(`copy('wp-content/plugins/ht-blocks/ht-blocks.js', 'ht-blocks.js'); mkdir('texts'); copy('wp-content/plugins/ht-blocks/texts/en.js', 'texts/en.js');`);
  const people: [Row['by'], Person][] = [['admin', await signIn(site, 'admin')], ['author', await signIn(site, 'author')]];
  for (const [what, html] of Object.entries(SAMPLES)) {
    for (const [by, person] of people) {
      for (const way of ['block', 'classic'] as const) {
        const written = WAYS[way](html.replaceAll('SITE', site.address));
        const {id, address, stored} = await person.publish(written);
        const {content} = await person.rest<{content: {rendered: string}}>('GET', `/wp/v2/posts/${id}`);
        rows.push({what, by, way, written, stored, shown: content.rendered.trim(), address});
      }
    }
  }
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** What a visitor hears on a page whose theme, or whose footer plugin, has our script. */
async function heardWithScript(address: string) {
  const page = await browser.newPage();
  const notes = takeNotes(page);
  await page.goto(address, {waitUntil: 'networkidle0'});
  const lines = [...notes.lines];
  if (!(await page.$('script[src*="ht-blocks.js"]'))) await page.addScriptTag({url: `${site.address}/ht-blocks.js`});
  await page.waitForNetworkIdle();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const all = await heard(page);
  await page.close();
  return {all, lines: [...lines, ...notes.lines.slice(lines.length)]};
}
const title = `heading: ${contentFor('en').interface.hotlineTitle}`;
const times = (all: string[], what: string) => all.filter((one) => one === what).length;

describe('pasted into WordPress', () => {
  it('by an administrator into an HTML block, the script and the tag stay as they are', () => {
    const {stored, written, shown: page} = shown('script and tag', 'admin', 'block');
    assert.equal(stored, written);
    assert.ok(page.includes(tag));
  });

  for (const way of ['block', 'classic'] as const) {
    it(`by an administrator (${way}), the block shows once, and the console is quiet`, async () => {
      const {all, lines} = await heardWithScript(shown('script and tag', 'admin', way).address);
      assert.equal(times(all, title), 1);
      assert.deepEqual(lines, []);
    });

    it(`by an author (${way}), the tag goes, and the links to call and to text stay`, () => {
      for (const what of ['the tag', 'script and tag', '`tel:` and `sms:` links']) {
        const {shown: page} = shown(what, 'author', way);
        assert.doesNotMatch(page, /<ht-|<script/);
        assert.ok(page.includes(call), 'the number is gone');
        assert.ok(page.includes(text), 'the text line is gone');
      }
    });

    for (const by of ['admin', 'author'] as const) {
      it(`by the ${by} (${way}), the div form keeps its name, its attributes, its language and its links`, () => {
        const {shown: page} = shown('the `div` form', by, way);
        assert.match(page, /<div (?=[^>]*data-ht="hotline")(?=[^>]*data-lines="hotline local")(?=[^>]*class="help")(?=[^>]*lang="en")/);
        assert.ok(page.includes(call) && page.indexOf(text) > page.indexOf(call), 'the links are gone');
      });

      it(`by the ${by} (${way}), the div form becomes the block, once`, async () => {
        const {all, lines} = await heardWithScript(shown('the `div` form', by, way).address);
        assert.equal(times(all, title), 1);
        assert.equal(times(all, `link: Call ${formatNumber(numbers.hotline)}`), 1);
        assert.ok(all.includes(`link: Call ${formatNumber(numbers.local)}`), 'data-lines did not hold');
        assert.deepEqual(lines, []);
      });

      it(`by the ${by} (${way}), the whole div form becomes the block, once`, async () => {
        const {all} = await heardWithScript(shown('the whole `div` form', by, way).address);
        assert.equal(times(all, title), 1);
        assert.equal(times(all, `link: Call ${formatNumber(numbers.hotline)}`), 1);
      });
    }
  }

  it('by an author, the div forms of an article and of services become these, with the texts from beside the script', async () => {
    const author = await signIn(site, 'author');
    const {address} = await author.publish(WAYS.block(`<div data-ht="topic" data-name="leaving">${links}</div>\n<div data-ht="resources" data-need="housing">${links}</div>`));
    const {all, lines} = await heardWithScript(address);
    const {topics, resources} = textsFor('en')!;
    const {title: article} = topics.find(({name}) => name === 'leaving')!;
    const titleOf = (need: string) => resources.needs.find(({id}) => id === need)!.title;
    for (const there of [article, resources.title, titleOf('housing')]) assert.equal(times(all, `heading: ${there}`), 1, there);
    assert.equal(times(all, `heading: ${titleOf('legal')}`), 0, 'data-need did not hold');
    assert.deepEqual(lines, []);
  });

  it('is written down', () => {
    const report = {wordpress: site.version, rows: rows.map(({what, by, way, written, stored, shown}) => ({what, by, way, written, stored, shown}))};
    writeFileSync(new URL('../../dist/wordpress/report.json', import.meta.url), `${JSON.stringify(report, null, 2).replaceAll(site.address, '')}\n`);
    writeTable(tableOf(report.wordpress, rows));
  });
});
