/** What a script of the page may do with our elements. */
import type {HtHotline} from 'ht-blocks';

const hotline = document.createElement('ht-hotline');
hotline.lines = 'hotline local';
hotline.audience = 'helper';
hotline.headingLevel = 3;
hotline.headingLevel = '3';
hotline.compact = true;
hotline.lang = 'es-MX';
hotline.append('Call');
hotline.addEventListener('ht-rendered', (event: Event) => event.target);
export const shown: Promise<boolean> = hotline.updateComplete;

export const blocks: readonly HtHotline[] = [...document.querySelectorAll('ht-hotline')];
document.querySelector('ht-quick-exit')!.shortcut = 'escape';
document.querySelector('ht-topic')!.name = 'rights';
document.querySelector('ht-screening')!.idle = 60;
document.querySelector('ht-resources')!.need = 'housing';
document.querySelector('ht-red-flags')!.setting = '';
document.querySelector('ht-language')!.languages = 'es en';
