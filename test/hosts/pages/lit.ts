/** A page's own elements, made with Lit, today's or an older one: markup, a list, a style, text set as HTML. */
import {LitElement, css, html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';

customElements.define(
  'shelter-beds',
  class extends LitElement {
    static override styles = css`p { color: rgb(0, 90, 0); }`;
    static override properties = {free: {type: Number}};
    declare free: number;
    override render() {
      return html`<p>${this.free} beds</p>${[1, 2].map((bed) => html`<i>${bed}</i>`)}${unsafeHTML('<b>River Street</b>')}`;
    }
  },
);
