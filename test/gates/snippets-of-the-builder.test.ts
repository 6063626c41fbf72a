/**
 * Whoever copies from the embed builder pastes what they cannot read. Every combination that matters has to be whole: the
 * number in it, in the right language, and a hash exactly where the browser wants one.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {JSDOM} from 'jsdom';
import {contentFor, locales, numbers} from '../../content/index.js';
import {atFirst, movedUp, keyOf, withAttribute, withBlock, type Choices} from '../../demo/builder/choices.js';
import type {Facts} from '../../demo/builder/facts.js';
import {previewOf} from '../../demo/builder/preview.js';
import {baseOf, boxesOf, nobody, type Box} from '../../demo/builder/snippet.js';
import {warningsOf} from '../../demo/builder/warnings.js';
import {looks} from '../../demo/looks.js';
import {hrefOf} from '../../src/internal/links.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const parsed = (html: string) => new JSDOM(`<!doctype html><body>${html}`).window.document.body;

// As the page has them, and not made again: the hash is of no use when it is another build's.
const facts = JSON.parse(new JSDOM(read('dist/site/builder.html')).window.document.querySelector('#facts')!.textContent) as Facts;

const start = atFirst(facts);
const {blocks: known, articles} = facts;
const tagsToPlace = known.map(({tag}) => tag).filter((tag) => !['ht-quick-exit', 'ht-language', 'ht-topic'].includes(tag));
const everything: Choices = {
  ...start,
  blocks: [...tagsToPlace.map((tag) => ({tag, attributes: {}})), ...articles.map(({attributes}) => ({tag: 'ht-topic', attributes}))],
};

const places = ['html', 'wordpress', 'div', 'links'] as const;
const languages = ['page', 'both', 'visitor', ...locales];
const combinations = places.flatMap((place) =>
  languages.flatMap((language) =>
    locales.flatMap((pageLanguage) =>
      ['', 'helper', 'professional'].flatMap((audience) =>
        facts.regions.map(({value: region}): Choices => ({...everything, place, language, pageLanguage, audience, region, level: '3'})),
      ),
    ),
  ),
);

const said = ({place, language, pageLanguage, audience, region, channel}: Choices) => [place, language, pageLanguage, audience, region, channel].join(' ');
const boxOf = (choices: Choices, id: Box['id']): string | undefined => boxesOf(choices, facts).find((box) => box.id === id)?.code;

/** What stands in a block that calls or texts the hotline, as the content has it. */
const linksIn = (lang: string) =>
  contentFor(lang)!
    .lines.find(({id}) => id === 'hotline')!
    .channels.filter(({kind}) => kind === 'call' || kind === 'text')
    .map((channel) => [hrefOf(channel), String(channel.label)]);
const linksOf = (element: Element) => [...element.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);

describe('what the embed builder writes', () => {
  for (const form of ['html', 'div'] as const) {
    it(`has every block as a ${form === 'html' ? 'tag' : 'div'}, whole and once in each language, with the number in it`, () => {
      for (const choices of combinations.filter(({place}) => place === form)) {
        const box = boxOf(choices, 'blocks')!;
        const body = parsed(box);
        assert.equal(body.innerHTML.replaceAll('=""', ''), box, `${said(choices)}: a browser reads it otherwise than it is written`);
        const found = [...body.querySelectorAll(form === 'html' ? known.map(({tag}) => tag).join() : '[data-ht]')];
        const tagOf = (element: Element) => (form === 'html' ? element.localName : `ht-${element.getAttribute('data-ht')}`);
        const count = everything.blocks.length * (choices.language === 'both' ? locales.length : 1) + (choices.language === 'visitor' ? 1 : 0);
        assert.equal(found.length, count, said(choices));
        for (const element of found) {
          const tag = tagOf(element);
          const lang = element.getAttribute('lang') ?? choices.pageLanguage;
          if (locales.includes(choices.language as never)) assert.equal(lang, choices.language);
          if (tag !== 'ht-language') assert.deepEqual(linksOf(element), linksIn(lang), `${said(choices)} ${tag}`);
          for (const {name} of element.attributes) {
            if (['data-ht', 'class'].includes(name)) continue;
            const own = form === 'html' || name === 'lang' ? name : /^data-(.+)$/.exec(name)?.[1];
            assert.ok(known.find((block) => block.tag === tag)!.attributes.includes(own!), `${tag} has no ${name}`);
          }
        }
      }
    });
  }

  it('has shortcodes with attributes that the plugin knows', () => {
    const {blocks} = JSON.parse(read('dist/wordpress/ht-blocks/blocks.json')) as {blocks: Record<string, {attributes: Record<string, {values?: string[]}>}>};
    for (const choices of combinations.filter(({place}) => place === 'wordpress')) {
      const shortcodes = boxOf(choices, 'blocks')!.split('\n\n');
      assert.ok(shortcodes.length >= everything.blocks.length);
      for (const shortcode of shortcodes) {
        const [, name, rest] = /^\[ht-([a-z-]+)((?: [a-z-]+(?:="[\w -]*")?)*)\]$/.exec(shortcode) ?? assert.fail(shortcode);
        for (const [, attribute, value] of rest.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
          const attributes = blocks[name].attributes;
          assert.ok(attribute in attributes, `${name} has no ${attribute}`);
          assert.ok(!value || (attributes[attribute].values ?? [value]).includes(value), `${name} ${attribute} is never ${value}`);
        }
      }
    }
  });

  it('is links that call, in the language and for the region, where an editor takes nothing else', () => {
    for (const choices of combinations.filter(({place}) => place === 'links')) {
      const boxes = boxesOf(choices, facts);
      assert.deepEqual(boxes.map(({id}) => id), ['blocks']);
      const body = parsed(boxes[0].code);
      assert.ok([...body.querySelectorAll('*')].every(({localName}) => ['p', 'a'].includes(localName)));
      const asked = choices.language === 'both' ? locales : [locales.find((lang) => lang === choices.language) ?? choices.pageLanguage];
      assert.deepEqual([...new Set(Array.from(body.children, (paragraph) => paragraph.getAttribute('lang')))], asked, 'each line says in which language it is');
      for (const link of asked.flatMap(linksIn)) assert.ok(linksOf(body).some(([href, text]) => href === link[0] && text === link[1]), said(choices));
      const isLocal = linksOf(body).some(([href]) => href === `tel:${numbers.local}`);
      assert.equal(isLocal, choices.region === 'us-ct');
    }
  });

  it('pins the script of this very build, and has a hash only then', () => {
    const integrity = `sha384-${createHash('sha384').update(readFileSync(new URL('../../dist/ht-blocks.js', import.meta.url))).digest('base64')}`;
    const {version} = JSON.parse(read('package.json')) as {version: string};
    for (const place of ['html', 'div'] as const) {
      const scriptOf = (channel: Choices['channel']) => {
        const {attributes} = parsed(boxOf({...start, place, channel, base: 'https://files.example/ht/'}, 'script')!).querySelector('script')!;
        return Object.fromEntries([...attributes].map(({name, value}) => [name, value]));
      };
      assert.deepEqual(scriptOf('pinned'), {src: `https://files.example/ht/v/${version}/ht-blocks.js`, integrity, crossorigin: 'anonymous', async: ''});
      assert.deepEqual(scriptOf('moving'), {src: 'https://files.example/ht/v1/ht-blocks.js', async: ''});
    }
  });

  it('has no script where the plugin brings it, and none with plain links', () => {
    for (const place of ['wordpress', 'links'] as const) {
      const boxes = boxesOf({...everything, place, channel: 'pinned', language: 'both', look: looks[0].id}, facts);
      assert.ok(boxes.every(({code}) => !/<script|integrity/.test(code)));
    }
  });

  it('has one exit, which is a link until the script has come', () => {
    for (const [place, selector] of [
      ['html', 'ht-quick-exit'],
      ['div', '[data-ht=quick-exit]'],
    ] as const) {
      for (const language of languages) {
        const box = boxOf({...everything, place, language, exit: {placement: 'top', 'single-entry': true}}, 'exit')!;
        const exits = parsed(box).querySelectorAll(selector);
        assert.equal(exits.length, 1);
        const lang = locales.find((one) => one === language) ?? start.pageLanguage;
        const {url, label} = contentFor(lang)!.quickExit;
        assert.deepEqual(linksOf(exits[0]), [[url, label]]);
        assert.equal(boxOf({...everything, place, language, exit: undefined}, 'exit'), undefined);
      }
    }
    assert.equal(boxOf({...start, place: 'wordpress', exit: {}}, 'exit'), "define( 'HT_BLOCKS_QUICK_EXIT', true );");
    assert.equal(boxOf({...start, place: 'wordpress', exit: {}, language: 'es'}, 'exit'), `define( 'HT_BLOCKS_QUICK_EXIT', 'lang="es"' );`);
    assert.equal(boxOf({...start, place: 'wordpress', exit: {}, language: 'both'}, 'exit'), "define( 'HT_BLOCKS_QUICK_EXIT', true );");
    const php = boxOf({...start, place: 'wordpress', exit: {placement: 'top', 'single-entry': true}}, 'exit');
    assert.equal(php, `define( 'HT_BLOCKS_QUICK_EXIT', 'placement="top" single-entry' );`);
  });

  it('says who reads the article for staff, whoever reads the rest', () => {
    const professionals = articles.find(({attributes}) => attributes.name === 'professionals')!;
    const box = boxOf({...withBlock(start, {tag: 'ht-topic', attributes: professionals.attributes}), audience: 'helper'}, 'blocks')!;
    assert.equal(parsed(box).querySelector('ht-topic')!.getAttribute('audience'), 'professional');
    assert.equal(parsed(box).querySelector('ht-hotline')!.getAttribute('audience'), 'helper');
  });

  it('keeps the order that was chosen, and what was chosen of each block', () => {
    let choices = withBlock(start, {tag: 'ht-resources', attributes: {}});
    choices = withAttribute(withAttribute(choices, 'ht-resources', 'need', 'housing'), 'ht-hotline', 'compact', true);
    choices = movedUp(choices, 'ht-resources');
    assert.deepEqual(choices.blocks.map(keyOf), ['ht-resources', 'ht-hotline']);
    assert.match(boxOf(choices, 'blocks')!, /^<ht-resources need="housing">[^]+<ht-hotline compact>/);
    assert.match(boxOf({...choices, place: 'div'}, 'blocks')!, /^<div data-ht="resources" data-need="housing">[^]+<div data-ht="hotline" data-compact>/);
    assert.equal(withAttribute(choices, 'ht-hotline', 'compact', false).blocks[1].attributes.compact, undefined);
    assert.equal(movedUp(choices, 'ht-resources'), choices);
  });

  it('has the look of the table, or one colour, and nothing for a page that stays as it is', () => {
    assert.equal(boxOf(start, 'style'), undefined);
    assert.equal(boxOf({...start, look: 'own', accent: '#123456'}, 'style'), ':root {\n  --ht-accent: #123456;\n}');
    for (const {id, tokens} of looks) {
      const css = boxOf({...start, look: id}, 'style')!;
      for (const [token, value] of Object.entries(tokens)) assert.ok(css.includes(`--ht-${token}: ${value};`), `${id} ${token}`);
    }
    assert.match(boxOf({...start, language: 'both'}, 'style')!, /^\.ht-side-by-side \{/);
  });
});

describe('the address of the files', () => {
  const base = (typed: string) => baseOf({...start, base: typed});

  it('is a folder, whichever of its files was copied', () => {
    assert.equal(base(''), nobody);
    for (const typed of ['https://a.example/ht', ' https://a.example/ht/ ', 'https://a.example/ht/v1/', 'https://a.example/ht/v1/ht-blocks.js', 'https://a.example/ht/v/1.0.0/ht-blocks.js?x#y'])
      assert.equal(base(typed), 'https://a.example/ht', typed);
    assert.equal(base('/assets/ht/'), '/assets/ht');
  });

  it('is nothing that could run, and nothing that ends an attribute', () => {
    for (const typed of ['javascript:alert(1)', 'data:text/javascript,1', 'a.example', '//a.example', 'https://']) assert.equal(base(typed), undefined, typed);
    for (const typed of ['https://a.example/"><img src=x>', '/"><img src=x>', "https://a.example/'&amp;"]) {
      const script = parsed(boxOf({...start, base: typed}, 'script')!);
      assert.equal(script.children.length, 1, typed);
      assert.equal(script.querySelector('script')!.attributes.length, 2, typed);
    }
  });
});

describe('notes before pasting', () => {
  const notes = (choices: Partial<Choices>) => Object.keys(warningsOf({...start, base: 'https://a.example', ...choices}));
  const rights = articles.filter(({attributes}) => attributes.name === 'rights').map(({attributes}) => ({tag: 'ht-topic', attributes}));

  it('are silent when all is well', () => {
    assert.deepEqual(notes({}), []);
    for (const base of ['http://localhost:8000/', 'https://a.example/v1/ht-blocks.js', 'https://a.example/v/1.0.0/ht-blocks.js']) assert.deepEqual(notes({base}), [], base);
  });

  for (const [note, choices] of Object.entries<Partial<Choices>>({
    'no-number': {blocks: []},
    'no-exit': {exit: undefined},
    'links-only': {place: 'links'},
    'plugin-holds': {place: 'wordpress', base: ''},
    'for-staff': {audience: 'professional'},
    'not-an-address': {base: 'ftp://a'},
    'not-safe': {base: 'http://a.example'},
    'not-a-release': {base: 'https://a.example/js/ht-blocks.js'},
    'no-base': {base: ' '},
    'pinned-texts': {blocks: rights, channel: 'pinned'},
    texts: {blocks: rights},
  })) {
    it(`say “${note}”`, () => {
      const expected = note === 'pinned-texts' ? ['pinned-texts', 'texts'] : [note];
      assert.deepEqual(notes(choices), expected);
    });
  }
});

describe('the page of the preview', () => {
  const beside = {script: 'https://site.example/ht-blocks.js', texts: {}};

  it('has in it what is copied, to the letter', () => {
    for (const choices of combinations) {
      const page = previewOf(choices, facts, beside);
      const shown = choices.place === 'wordpress' ? {...choices, place: 'html' as const} : choices;
      for (const {id, code} of boxesOf(shown, facts)) if (!['script', 'style'].includes(id)) assert.ok(page.includes(code), `${said(choices)}: ${id}`);
      // No style of ours reaches the paragraphs of WordPress.
      assert.equal(page.includes('.ht-side-by-side {'), choices.language === 'both' && choices.place !== 'wordpress', said(choices));
      assert.equal(new JSDOM(page).window.document.documentElement.lang, choices.pageLanguage);
    }
  });

  it('has the look that is copied, beside each other in two languages too', () => {
    for (const place of ['html', 'wordpress', 'div'] as const) {
      for (const language of ['page', 'both']) {
        for (const look of [...looks.map(({id}) => id), 'own']) {
          const choices = {...everything, place, language, look};
          const css = boxOf(choices, 'style');
          assert.ok(css?.includes('--ht-accent: '), `${look} ${said(choices)}`);
          assert.ok(previewOf(choices, facts, beside).includes(`\n${css}\n`), `${look} ${said(choices)}`);
        }
      }
    }
  });

  it('loads the script from beside the builder, without a hash that another origin would need, and nothing else', () => {
    const page = previewOf({...everything, channel: 'pinned', base: 'https://files.example'}, facts, beside);
    const {document} = new JSDOM(page).window;
    assert.deepEqual([...document.querySelectorAll('[src], link')].map(({outerHTML}) => outerHTML), [`<script src="${beside.script}" async=""></script>`]);
  });
});
