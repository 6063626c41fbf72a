/** Kinds of page: how it is written, in which letters, from where, and in which frame. */
import type {Host} from './host.js';
import {contentFor} from '../../content/index.js';
import {must, pageWith, script} from './parts.js';
import type {Watched} from './watch.js';

export const title = 'the page of a partner is';

const xhtml = (head: string, foot = '') => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>Shelter</title>{watch}${head}</head><body><h1>Shelter</h1>{blocks}${foot}</body></html>`;
const XHTML = 'application/xhtml+xml; charset=utf-8';

/** A page in Spanish, whose letters are not those of our script; its own words too have to come out right. */
const inLetters = (charset: string, address: string): Host => ({
  type: `text/html; charset=${charset}`,
  html: pageWith('<p id="own">A\u00f1o \u00a9</p>{blocks}', script.replace('{script}', address)).replace('<meta charset="utf-8">', '').replace('lang="en"', 'lang="es"'),
});
const spanish = (charset: string, address = '{no encoding}'): Host => ({
  ...inLetters(charset, address),
  then: ({document, view}) => {
    must(document.getElementById('own')!.textContent === 'A\u00f1o \u00a9', 'the page is read as it was written');
    const {roots} = (view as unknown as {watched: Watched}).watched;
    const words = roots.find(([{localName}]) => localName === 'ht-hotline')![1].textContent;
    must(words.includes(contentFor('es').languages.es.name) && /[\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1]/.test(words) && !/[\u00c3\ufffd]/.test(words), 'our Spanish has its letters');
  },
});

const doctype = (written: string) => pageWith('{blocks}').replace('<!doctype html>', written);

export const hosts: Record<string, Host> = {
  XHTML: {html: xhtml('<script src="{script}"></script>'), type: XHTML},
  'XHTML, with the script at the end': {html: xhtml('', '<script src="{script}"></script>'), type: XHTML},
  'XHTML, with the script as a module': {html: xhtml('<script type="module" src="{script}"></script>'), type: XHTML, shows: 'numbers', instead: 'the fallback: only Firefox runs modules on such a page'},
  'XHTML, with tags that have nothing in them': {html: xhtml('<script src="{script}"></script>').replace('{blocks}', '<ht-hotline/><ht-red-flags/><ht-screening/><ht-quick-exit/><ht-language/>'), type: XHTML},
  'XHTML, sent as XML': {html: xhtml('<script src="{script}"></script>'), type: 'text/xml; charset=utf-8'},
  'XHTML that is sent as HTML': {html: xhtml('<script type="text/javascript" src="{script}"></script>')},
  'in quirks mode, without a doctype': {html: doctype(''), then: ({document}) => must(document.compatMode === 'BackCompat', 'quirks mode')},
  'in quirks mode, of HTML 3.2': {html: doctype('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">')},
  'in nearly standard mode, of HTML 4.01': {html: doctype('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">')},
  'without html, head and body': {html: '<!doctype html><title>Shelter</title>{watch}<script src="{script}"></script><h1>Shelter</h1>{blocks}'},
  'full of tags that are never closed': {html: '<!doctype html><html lang=en><title>Shelter</title>{watch}<script src={script}></script><h1>Shelter</h1><center><font color=red><b><p>{blocks}<p>Beds<li>One'},
  'in ISO-8859-1': spanish('iso-8859-1'),
  'in windows-1252': spanish('windows-1252'),
  'in UTF-16': spanish('utf-16le', '{script}'),
  'in UTF-16, and the script is sent without its encoding': {
    ...inLetters('utf-16le', '{no encoding}'),
    shows: 'numbers',
    instead: 'the fallback: the browser reads the script in the letters of the page, and finds none',
    allowed: /^uncaught: (Script error|.*SyntaxError)/,
  },
  'with another base': {html: pageWith('{blocks}', `<base href="https://elsewhere.example/folder/">${script}`)},
  'with a base that opens other windows': {html: pageWith('{blocks}', `<base href="/nowhere/" target="_blank">${script}`)},
  'in a sandbox that allows scripts': {head: script, frame: {sandbox: 'allow-scripts'}},
  'in a sandbox that allows scripts, without an address': {head: script, frame: {sandbox: 'allow-scripts', from: 'srcdoc'}},
  'in a sandbox that allows scripts, with a module': {head: '<script type="module" src="{script}"></script>', frame: {sandbox: 'allow-scripts'}},
  'in a sandbox that allows scripts and its origin': {head: script, frame: {sandbox: 'allow-scripts allow-same-origin'}},
  'in a frame without an address': {head: script, frame: {from: 'srcdoc'}},
  'in a frame of another origin': {head: script, frame: {from: 'another origin'}},
  'in a frame, as data': {head: script, frame: {from: 'data'}},
  'in a frame, as a blob': {head: script, frame: {from: 'blob'}},
  'in a tab of its own': {tab: 'web', head: script},
  'a file on the disk, with the script beside it': {tab: 'file', head: '<script src="../../ht-blocks.js"></script>'},
  'a file on the disk, with the script from the web': {tab: 'file', head: script},
  'a file on the disk, without a doctype and with the script at the end': {tab: 'file', html: doctype('').replace(script, '').replace('</body>', '<script defer src="../../ht-blocks.js"></script></body>')},
  'a file on the disk, with a module beside it': {
    tab: 'file',
    head: '<script type="module" src="../../ht-blocks.js"></script>',
    shows: 'numbers',
    instead: 'the fallback: only Firefox loads a module from a disk',
  },
  'made of frames alone': {
    html: '<html><head><title>Shelter</title>{watch}<script src="{script}"></script></head><frameset cols="*"><frame src="about:blank"></frameset></html>',
    shows: 'no blocks',
    instead: 'no tag can stand there',
  },
  'a drawing': {html: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><title>Shelter</title>{watch}<script href="{script}"/><text y="20">Shelter</text></svg>', type: 'image/svg+xml', shows: 'no blocks', instead: 'no tag can stand there'},
  'a drawing with the tags in it': {
    html: '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="9000"><title>Shelter</title>{watch}<script href="{script}"/><foreignObject width="700" height="9000"><body xmlns="http://www.w3.org/1999/xhtml"><h1>Shelter</h1>{blocks}</body></foreignObject></svg>',
    type: 'image/svg+xml',
  },
  'XML without any HTML': {
    html: '<x:shelter xmlns:x="urn:shelter" xmlns="http://www.w3.org/1999/xhtml"><x:name>Shelter</x:name>{watch}<script src="{script}"/></x:shelter>',
    type: 'application/xml; charset=utf-8',
    shows: 'no blocks',
    instead: 'no tag can stand there',
  },
};
