/** The plugin in a real WordPress, with an author who may not write HTML and a visitor who reads what comes out. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {contentFor, formatNumber, numbers, textsFor, type Locale} from '../../content/index.js';
import {heard, startBrowser, takeNotes} from './browser.js';
import {type Person, signIn} from './people.js';
import {type Site, startSite} from './site.js';

const integrity = `sha384-${createHash('sha384').update(readFileSync(new URL('../../dist/ht-blocks.js', import.meta.url))).digest('base64')}`;
/** To look at after a run. */
const PICTURES = new URL('../../.cache/wordpress/', import.meta.url);
const NAMES = ['hotline', 'red-flags', 'screening', 'quick-exit', 'topic', 'resources', 'language'];
const PLUGIN = '/wp/v2/plugins/ht-blocks/ht-blocks';
const CALL = new RegExp(`<a [^>]*href="tel:\\${numbers.hotline}"`);
const {topics, resources} = textsFor('en')!;
const articleOf = (wanted: string) => topics.find(({name}) => name === wanted)!;
const [firstArticle] = topics;
const titlesIn = (locale: Locale) => [contentFor(locale).interface.hotlineTitle, contentFor(locale).redFlags.title, contentFor(locale).screening.title.self];
const longTitles = [firstArticle.title, resources.title];
const titles = {en: titlesIn('en'), es: titlesIn('es')};
const asBlock = (name: string, attributes = '') => `<!-- wp:ht-blocks/${name} ${attributes}/-->`;
const htmlOf = async (address: string) => (await fetch(address)).text();
const tagIn = (html: string, name: string) => new RegExp(`<ht-${name}\\b[^]*?</ht-${name}>`).exec(html)?.[0] ?? '';
const needTitled = (wanted: string) => `heading: ${resources.needs.find(({id}) => id === wanted)!.title}`;
const scriptsIn = (html: string) => html.match(/<script[^>]*ht-blocks\.js[^>]*>/g) ?? [];

/** How far a page has moved under a visitor so far, as browsers count it. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as {value: number}).value, 0))).observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(0))));
      }),
  );

/** Where the plugin has the long texts. */
const textsAt = (locale: Locale) => `${site.address}/wp-content/plugins/ht-blocks/texts/${locale}.js`;
const textsAmong = (requests: string[]) => requests.filter((request) => request.includes('/texts/')).map((request) => request.replace(/\?.*/, ''));

let site: Site;
let browser: Browser;
let admin: Person;
let author: Person;
let optionsBefore: string;
const options = () => site.php(`global $wpdb; echo implode("\\n", $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%' ORDER BY 1"));`);

before(async () => {
  mkdirSync(PICTURES, {recursive: true});
  site = await startSite();
  browser = await startBrowser();
  admin = await signIn(site, 'admin');
  author = await signIn(site, 'author');
  optionsBefore = options();
  await admin.rest('PUT', PLUGIN, {status: 'active'});
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

describe('the WordPress plugin, for an author who may not write HTML', () => {
  it('is tried with an author who really may not', () => {
    assert.equal(site.php(`echo user_can(get_user_by('login', 'author'), 'unfiltered_html') ? 'may' : 'may not';`), 'may not');
  });

  it('keeps each block as it was saved', async () => {
    const written = NAMES.map((name) => asBlock(name, '{"lang":"es"} ')).join('\n\n');
    assert.equal((await author.publish(written)).stored, written);
  });

  it('keeps each shortcode, and shows the same for it as for the block', async () => {
    const written = NAMES.map((name) => `[ht-${name}]`).join('\n\n');
    const post = await author.publish(written);
    assert.equal(post.stored, written);
    const [byShortcode, byBlock] = [await htmlOf(post.address), await htmlOf((await author.publish(NAMES.map((name) => asBlock(name)).join('\n'))).address)];
    for (const name of NAMES) {
      assert.ok(tagIn(byBlock, name), `${name} is not in the page`);
      assert.equal(tagIn(byShortcode, name).replaceAll('’', '&#8217;'), tagIn(byBlock, name).replaceAll('’', '&#8217;'));
    }
  });

  for (const [way, written] of [
    ['by block', `${asBlock('topic', '{"name":"leaving","sections":"reasons"} ')}\n\n${asBlock('resources', '{"need":"housing"} ')}`],
    ['by shortcode', '[ht-topic name="leaving" sections="reasons"]\n\n[ht-resources need="housing"]'],
  ] as const) {
    it(`shows the part of an article and the services that were asked for ${way}, with the number in the page and the texts from the plugin`, async () => {
      const {address, stored} = await author.publish(written);
      assert.equal(stored, written);
      const html = await htmlOf(address);
      for (const [name, tag] of [['topic', '<ht-topic name="leaving" sections="reasons">'], ['resources', '<ht-resources need="housing">']] as const) {
        assert.ok(tagIn(html, name).startsWith(tag), tagIn(html, name).slice(0, 200));
        assert.match(tagIn(html, name), CALL);
      }

      const page = await browser.newPage();
      const notes = takeNotes(page);
      await page.goto(address, {waitUntil: 'networkidle0'});
      const all = await heard(page);
      const [asked, ...others] = articleOf('leaving').sections.map(({title}) => `heading: ${title}`);
      for (const there of [`heading: ${articleOf('leaving').title}`, asked, `heading: ${resources.title}`, needTitled('danger'), needTitled('housing')]) {
        assert.equal(all.filter((one) => one === there).length, 1, there);
      }
      for (const gone of [...others, needTitled('legal')]) assert.ok(!all.includes(gone), gone);
      assert.deepEqual(textsAmong(notes.requests), [textsAt('en')]);
      assert.deepEqual(notes.lines, []);
      await page.close();
    });
  }
});

describe('the WordPress plugin, for a visitor', () => {
  it('has the number in the page without any script, whole and ready to be called', async () => {
    for (const name of ['hotline', 'red-flags', 'screening', 'topic', 'resources']) {
      const html = tagIn(await htmlOf((await author.publish(asBlock(name))).address), name);
      assert.match(html, CALL);
      assert.match(html, new RegExp(`<a [^>]*href="sms:${numbers.hotlineText}`));
      assert.match(html, /<template shadowrootmode="closed"><style>/);
    }
  });

  for (const {name, title} of topics) {
    it(`has the whole article in the page without any script: ${name}`, async () => {
      const audience = name === 'professionals' ? ' audience="professional"' : '';
      const html = tagIn(await htmlOf((await author.publish(`[ht-topic name="${name}"${audience}]`)).address), 'topic');
      assert.match(html, new RegExp(`^<ht-topic name="${name}"${audience}><template shadowrootmode="closed"><style>`));
      assert.ok(html.includes(`>${title}</h2>`), 'it is another article');
      assert.match(html, CALL);
    });
  }

  it('keeps what only staff may read out of the page where the block does not say that staff read it', async () => {
    const ours = articleOf('professionals').sections.map(({title}) => title);
    const html = await htmlOf((await author.publish('[ht-topic name="professionals"]\n\n[ht-topic name="rights"]')).address);
    assert.match(tagIn(html, 'topic'), CALL);
    for (const title of ours) assert.ok(!html.includes(title), title);
  });

  it('has the number also where attributes change what is shown', async () => {
    const post = await author.publish(asBlock('hotline', '{"lines":"local","compact":true,"heading-level":3} '));
    const html = tagIn(await htmlOf(post.address), 'hotline');
    assert.match(html, /^<ht-hotline lines="local" compact heading-level="3"><h2>/);
    assert.match(html, CALL);
    assert.doesNotMatch(html, /<template/);
  });

  it('shows everything, and every link works, in a browser that runs no script', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto((await author.publish(asBlock('hotline'))).address);
    assert.ok((await heard(page)).includes(`link: Call ${formatNumber(numbers.hotline)}`));
    await page.close();
  });

  it('loads the script once, from its own folder, with the hash of what was built', async () => {
    const post = await author.publish([asBlock('hotline'), asBlock('hotline'), '[ht-screening]'].join('\n\n'));
    const [script, ...more] = scriptsIn(await htmlOf(post.address));
    assert.deepEqual(more, []);
    const written = script!.replaceAll("'", '"');
    assert.ok(written.includes(` async integrity="${integrity}" crossorigin="anonymous" src="${site.address}/wp-content/plugins/ht-blocks/ht-blocks.js?ver=`), written);
  });

  it('loads no script where there is no block', async () => {
    assert.deepEqual(scriptsIn(await htmlOf((await author.publish('<p>About us</p>')).address)), []);
  });

  it('shows each block once when the script has come, says nothing in the console and asks no other server', async () => {
    const page = await browser.newPage();
    const notes = takeNotes(page);
    await page.goto((await author.publish(NAMES.map((name) => asBlock(name)).join('\n\n'))).address, {waitUntil: 'networkidle0'});
    for (const name of NAMES) assert.ok(await page.$(`ht-${name}:defined`), `${name} did not wake up`);
    const all = await heard(page);
    for (const heading of [...titles.en, ...longTitles]) assert.equal(all.filter((one) => one === `heading: ${heading}`).length, 1, heading);
    assert.equal(all.filter((one) => /^(button|link): Leave this page$/.test(one)).length, 1);
    assert.deepEqual(notes.lines, []);
    assert.deepEqual(notes.requests.filter((request) => new URL(request).origin !== site.address), []);
    await page.close();
  });

  it('asks for the long texts only on a page that shows them, in the language of the block', async () => {
    for (const [written, asked] of [['[ht-hotline]', []], ['[ht-topic lang="es"]', [textsAt('es')]], ['[ht-topic]\n\n[ht-topic name="rights"]', [textsAt('en')]]] as const) {
      const page = await browser.newPage();
      const notes = takeNotes(page);
      await page.goto((await author.publish(written)).address, {waitUntil: 'networkidle0'});
      assert.ok(await page.$(':is(ht-hotline, ht-topic):defined'), 'it did not wake up');
      assert.deepEqual(textsAmong(notes.requests), asked);
      await page.close();
    }
  });

  for (const [written, form] of [['[ht-topic name="leaving"]', 'whole'], ['[ht-topic name="leaving" heading-level="3"]', 'plain']] as const) {
    it(`keeps the article that the server printed, in its ${form} form, where the texts do not come`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      const notes = takeNotes(page);
      page.on('request', (request) => void (textsAmong([request.url()]).length ? request.abort() : request.continue()));
      await page.goto((await author.publish(written)).address, {waitUntil: 'networkidle0'});
      assert.deepEqual(textsAmong(notes.requests), [textsAt('en')]);
      const all = await heard(page);
      const {title, sections} = articleOf('leaving');
      for (const there of [title, ...sections.map((section) => section.title)]) assert.equal(all.filter((one) => one === `heading: ${there}`).length, 1, there);
      assert.ok(all.includes(`link: Call ${formatNumber(numbers.hotline)}`));
      await page.close();
    });
  }

  for (const theme of ['twentytwentythree', 'twentytwentyone']) {
    for (const width of [320, 1000]) {
      it(`fits a window ${width} wide in the theme ${theme}, and keeps a picture of it`, async () => {
        site.php(`switch_theme('${theme}');`);
        const page = await browser.newPage();
        await page.setViewport({width, height: 900});
        await page.goto((await author.publish(NAMES.map((name) => asBlock(name)).join('\n\n'))).address, {waitUntil: 'networkidle0'});
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.equal(await shiftOf(page), 0, 'the page moved when the script came');
        await page.screenshot({path: fileURLToPath(new URL(`${theme}-${width}.png`, PICTURES)), fullPage: true});
        await page.close();
      });
    }
  }

  it('speaks the language of the site, of the block where it says one, and English where there are no words', async () => {
    const silent = await author.publish(asBlock('hotline'));
    const english = await author.publish('[ht-hotline lang="en"]');
    const page = await browser.newPage();
    for (const [locale, words, heading] of [['es_MX', `Llame al ${formatNumber(numbers.hotline)}`, titles.es[0]], ['fr_FR', `Call ${formatNumber(numbers.hotline)}`, titles.en[0]]] as const) {
      // WordPress itself takes only a language that it has files for.
      site.php(`$wpdb->replace($wpdb->options, ['option_name' => 'WPLANG', 'option_value' => '${locale}']);`);
      assert.ok(tagIn(await htmlOf(silent.address), 'hotline').includes(words), `without the script, ${locale}`);
      assert.match(tagIn(await htmlOf(english.address), 'hotline'), new RegExp(`^<ht-hotline lang="en">[^]*Call ${formatNumber(numbers.hotline)}`));
      await page.goto(silent.address, {waitUntil: 'networkidle0'});
      assert.ok(await page.$('ht-hotline:defined'), 'it did not wake up');
      assert.ok((await heard(page)).includes(`heading: ${heading}`), `with the script, ${locale}`);
    }
    await page.close();
    site.php(`delete_option('WPLANG');`);
  });

  it('lets nothing but its own attributes, and nobody out of them', async () => {
    const html = await htmlOf((await author.publish(`[ht-hotline lines='"><script>alert(1)</script>' region="us" onclick="alert(1)" phone="+15550100" lang="en' x"]\n\n[ht-quick-exit href="javascript:alert(1)" placement="top"]\n\n${asBlock('hotline', '{"lines":"\\u0022\\u003e\\u003cscript\\u003ealert(1)","number":"+15550100","heading-level":"x","region":"us"} ')}`)).address);
    assert.deepEqual(html.match(/<ht-[a-z-]+[^>]*>/g), ['<ht-hotline region="us">', '<ht-quick-exit placement="top">', '<ht-hotline region="us">']);
    assert.doesNotMatch(html, /alert\(1\)|15550100/);
  });

  it('hands a feed plain words and links', async () => {
    await author.publish('[ht-hotline]\n\n[ht-quick-exit]\n\n[ht-topic name="leaving"]');
    const feed = await htmlOf(`${site.address}/?feed=rss2`);
    const item = /<content:encoded>[^]*?<\/content:encoded>/.exec(feed)?.[0] ?? '';
    assert.match(item, CALL);
    assert.ok(item.includes(`<h2>${articleOf('leaving').title}</h2>`));
    assert.doesNotMatch(item, /<ht-|<template|<style/);
  });

  it('has the quick exit first in the body of every page for a site that says so in wp-config.php', async () => {
    const post = await author.publish('<p>About us</p>');
    site.configure(`define( 'HT_BLOCKS_QUICK_EXIT', 'placement="top" new-tab' );`);
    const html = await htmlOf(post.address);
    site.configure('');
    assert.match(html, /<body[^>]*>\s*<ht-quick-exit placement="top" new-tab>/);
    assert.equal(html.match(/<ht-quick-exit/g)?.length, 1);
    assert.equal(scriptsIn(html).length, 1);
    assert.doesNotMatch(await htmlOf(post.address), /<ht-quick-exit/);
  });
});

describe('the WordPress plugin, for a site', () => {
  it('causes no warning of PHP', () => {
    assert.deepEqual(site.complaints().split('\n').filter((line) => line.includes('plugins/ht-blocks')), []);
  });

  it('leaves nothing in the database, and after it is deleted nothing of it in a page but the word of the author', async () => {
    const post = await author.publish('<p>Before</p>\n\n' + asBlock('hotline'));
    await admin.rest('PUT', PLUGIN, {status: 'inactive'});
    await admin.rest('DELETE', PLUGIN);
    const html = await htmlOf(post.address);
    assert.match(html, /<p>Before<\/p>/);
    assert.doesNotMatch(html, /<ht-hotline|ht-blocks\.js/);
    const own = options().split('\n').filter((name) => !optionsBefore.split('\n').includes(name) && !/^recently_activated$|theme/.test(name));
    assert.deepEqual(own, []);
  });
});
