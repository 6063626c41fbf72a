/** How our script, and our tags, may come to a page. */
import type {Host} from './host.js';

export const title = 'the script on the page of a partner comes';

export const hosts: Record<string, Host> = {
  'in the head': {head: '<script src="{script}"></script>'},
  'at the end, after the tags': {foot: '<script src="{script}"></script>'},
};
