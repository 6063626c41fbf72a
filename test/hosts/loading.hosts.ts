/** The ways our script may come to a page. */
import type {Host} from './host.js';
import {addScript, litPage, litWorks, must, pageWith, script} from './parts.js';

export const title = 'the script comes to the page of a partner';

const again = script.replace('{script}', '{script}?again');
const asModule = (tag: string) => tag.replace('<script ', '<script type="module" ');

/** As tag managers write it for their own script. */
const manager = (work: string) => `<script>(function (w, d) { w.dataLayer = w.dataLayer || []; var f = d.getElementsByTagName('script')[0]; ${work} })(window, document);</script>`;
const addAsync = "var j = d.createElement('script'); j.async = true; j.src = '{script}'; f.parentNode.insertBefore(j, f);";
/** Their "custom HTML": text is put into the page, and scripts in it are made once more, so that they run. */
const customHtml = `addEventListener('load', function () {
  var box = d.createElement('div'); box.style.display = 'none'; box.innerHTML = '<script type="text/javascript" src="{script}"><\\/script>';
  d.body.appendChild(box);
  var dead = box.firstChild, live = d.createElement('script');
  for (var i = 0; i < dead.attributes.length; i++) live.setAttribute(dead.attributes[i].name, dead.attributes[i].value);
  box.replaceChild(live, dead);
});`;

const lits: Record<string, string> = {'Lit of its own': 'lit.js', 'an older Lit': 'lit.js?older'};
const besideLit: Record<string, Host> = {};
for (const [what, file] of Object.entries(lits)) {
  besideLit[`after ${what}`] = {html: litPage(file, (lit) => lit + script), then: litWorks};
  besideLit[`before ${what}`] = {html: litPage(file, (lit) => script + lit), then: litWorks};
}

export const hosts: Record<string, Host> = {
  'in the head': {head: script},
  'at the end, after the tags': {foot: script},
  'between the tags': {html: pageWith(`<ht-hotline></ht-hotline>${script}{blocks}`, '')},
  'async, in the head': {head: '<script async src="{script}"></script>'},
  'async, at the end': {foot: '<script async src="{script}"></script>'},
  'defer, in the head': {head: '<script defer src="{script}"></script>'},
  'defer, at the end': {foot: '<script defer src="{script}"></script>'},
  'as a module, in the head': {head: asModule(script)},
  'as a module, at the end': {foot: asModule(script)},
  'as an async module': {head: asModule('<script async src="{script}"></script>')},
  'imported by a module of the page': {head: '<script type="module">import "{script}";</script>'},
  'imported when it is wanted': {head: '<script>addEventListener("load", () => import("{script}"));</script>'},
  'in the old way of writing': {head: '<script language="JavaScript" type="text/javascript" charset="iso-8859-1" src="{script}"></script>'},
  'with crossorigin': {head: '<script crossorigin src="{script}"></script>'},
  'loaded ahead by a link': {head: `<link rel="preload" as="script" href="{script}">${script}`},
  'added late by a script': {then: (page) => addScript(page)},
  'added late by a script, as a module': {then: (page) => addScript(page, {type: 'module'})},
  'added late, in one piece with the page': {
    then: async ({document, script: address}) => {
      const element = document.createElement('script');
      element.text = await (await fetch(address)).text();
      document.head.append(element);
    },
  },
  'added late, out of a blob': {
    then: async (page) => {
      const blob = await (await fetch(page.script)).blob();
      await addScript({...page, script: URL.createObjectURL(blob)});
    },
  },
  'by a tag manager': {head: manager(addAsync)},
  'by a tag manager, at the end': {foot: manager(addAsync)},
  'by a tag manager, as custom HTML': {head: manager(customHtml)},
  'by document.write': {head: '<script>document.write(\'<script src="{script}"><\\/script>\');</script>'},
  'by document.write, with the tags': {html: pageWith('<script>document.write(\'<script src="{script}"><\\/script><ht-hotline></ht-hotline>\');</script>{blocks}', '')},
  'with a page that is written after it was loaded': {
    then: ({document, script: address, blocks}) => {
      document.open();
      document.write(`<!doctype html><html lang="en"><title>Shelter</title><script src="${address}"></script><h1>Shelter</h1>${blocks}`);
      document.close();
    },
  },
  twice: {head: script, foot: script},
  'twice, from two addresses': {head: script, foot: again},
  'twice, as a module and as it is': {head: asModule(script), foot: script},
  'twice, as it is and as a module': {head: script, foot: asModule(again)},
  'twice, once in the page and once late': {head: script, then: (page) => addScript(page)},
  'in two versions': {head: script + script.replace('{script}', '{other version}')},
  'in two versions, the other first': {head: script.replace('{script}', '{other version}'), foot: script},
  'in two versions, the first of which has fewer tags': {head: script.replace('{script}', '{fewer tags}'), foot: script},
  'in two versions, the second of which has fewer tags': {head: script, foot: script.replace('{script}', '{fewer tags}')},
  ...besideLit,
  'beside Lit as authors have it while they work': {html: litPage('lit.js?development', (lit) => script + lit), then: litWorks, allowed: /Lit is in dev mode/},
  'after a tag of ours has been taken': {
    head: `<script>customElements.define('ht-hotline', class extends HTMLElement {});</script>${script}`,
    shows: 'numbers',
    instead: 'the fallback of the tag that was taken; the others whole',
    then: ({document, view}) => must(document.querySelector('ht-hotline') instanceof view.HTMLElement, 'the element is the one of the page'),
  },
  'not at all': {shows: 'numbers', instead: 'the fallback'},
  'and is not found': {head: '<script src="{origin}/gone.js"></script>', shows: 'numbers', instead: 'the fallback'},
  'and is cut off on its way': {head: script.replace('{script}', '{half}'), shows: 'numbers', instead: 'the fallback', allowed: /^uncaught: (Script error|Uncaught SyntaxError|SyntaxError)/},
};
