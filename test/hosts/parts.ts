/** What several tables of pages are made of. */
import type {Page} from './host.js';

export const script = '<script src="{script}"></script>';

/** A page with a body of its own. */
export const pageWith = (body: string, head = script): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Street Shelter</title>{watch}${head}</head><body><h1>Shelter</h1>${body}</body></html>`;

/** Fails the test of a page. */
export function must(isSo: unknown, what: string): asserts isSo {
  if (!isSo) throw new Error(`Not so: ${what}`);
}

/** Adds our script, and waits until it has run. */
export async function addScript({document, script}: Page, attributes: Record<string, string> = {}): Promise<void> {
  const element = document.createElement('script');
  for (const [name, value] of Object.entries({...attributes, src: script})) element.setAttribute(name, value);
  const loaded = new Promise((done) => element.addEventListener('load', done));
  document.body.append(element);
  await loaded;
}

type Beds = HTMLElement & {free: number; updateComplete: Promise<unknown>};

/** A page with elements of its own, made with Lit, in each place around our script. */
export const litPage = (lit: string, around: (lit: string) => string): string => pageWith('<shelter-beds free="3"></shelter-beds>{blocks}', around(`<script nonce="watch" src="/__hosts/${lit}"></script>`));

/** Whether the page's own elements render, and go on doing so; those made only now too. */
export async function litWorks({document, view}: Page): Promise<void> {
  const added = document.body.appendChild(document.createElement('shelter-beds')) as Beds;
  for (const beds of [document.querySelector('shelter-beds') as Beds, added]) {
    for (const free of [3, 7, 2]) {
      beds.free = free;
      await beds.updateComplete;
      const text = beds.shadowRoot!.textContent.trim();
      must(text === `${free} beds12River Street`, `the page shows its own beds, and not "${text}"`);
    }
    must(view.getComputedStyle(beds.shadowRoot!.querySelector('p')!).color === 'rgb(0, 90, 0)', 'in its own colour');
  }
}
