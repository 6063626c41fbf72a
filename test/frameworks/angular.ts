/** The page in Angular, compiled in the browser. Its renderer for servers is a package of its own and not tried here. */
import 'zone.js';
import '@angular/compiler';
import {NgFor, NgIf} from '@angular/common';
import {CUSTOM_ELEMENTS_SCHEMA, Component, signal, type ApplicationRef} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {call, exit, onClick} from './page.js';
import {first, type State} from './state.js';

export {heard} from './page.js';

const page = signal(first);

@Component({
  selector: 'app-root',
  imports: [NgFor, NgIf],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [attr.lang]="page().lang">
      <h1>Shelter</h1>
      <p>{{ page().visits }} visits</p>
      <ht-quick-exit *ngFor="let again of [page().again]" [href]="exit.href">
        <a [href]="exit.href" rel="noreferrer">{{ exit.label }}</a>
      </ht-quick-exit>
      <ht-language *ngIf="!page().aside"></ht-language>
      <ht-hotline [lines]="page().lines" [compact]="page().compact" [audience]="page().audience" [attr.heading-level]="page().headingLevel">
        <a [href]="call.href">{{ call.label }}</a>
        @for (line of page().more; track line) {
          <p slot="more">{{ line }}</p>
        }
      </ht-hotline>
      @if (page().signs) {
        <ht-red-flags [setting]="page().setting" [headingLevel]="page().headingLevel" (click)="onClick($event)">
          <a [href]="call.href">{{ call.label }}</a>
        </ht-red-flags>
      }
      @for (person of page().people; track person) {
        <ht-screening [id]="person" [idle]="page().idle" [attr.read-only]="page().readOnly" [audience]="page().audience">
          <a [href]="call.href">{{ call.label }}</a>
        </ht-screening>
      }
    </main>
  `,
})
class Page {
  protected readonly page = page;
  protected readonly call = call;
  protected readonly exit = exit;
  protected readonly onClick = onClick;
}

let app: ApplicationRef | undefined;

export async function render(state: State): Promise<void> {
  page.set(state);
  if (!app) {
    document.querySelector('#app')!.append(document.createElement('app-root'));
    app = await bootstrapApplication(Page);
  }
  await app.whenStable();
}

export function unmount(): void {
  app!.destroy();
  app = undefined;
}
