/** What any block written with Lit costs before it says a word. */
import {css, html, LitElement} from 'lit';

Object.assign(globalThis, {LitElement, html, css});
