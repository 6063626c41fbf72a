/** What somebody should know before they paste what they chose: what is missing, unsafe, or does nothing. */
import {fetchesTexts, type Choices} from './choices.js';
import {baseOf} from './snippet.js';

/** Each one by its name, in the order of how much it matters to a visitor. */
export function warningsOf(choices: Choices): Readonly<Record<string, string>> {
  const {blocks, exit, place, channel, base, audience} = choices;
  const ownScript = place === 'html' || place === 'div';
  const fetches = fetchesTexts(choices);
  const isForStaff = audience === 'professional' || blocks.some(({attributes}) => attributes.audience === 'professional');
  const all: Readonly<Record<string, string | false>> = {
    'no-number': place !== 'links' && !blocks.length && 'No block with the number to call is chosen. Somebody who needs help finds nothing on this page.',
    'no-exit': place !== 'links' && !exit && 'Without the exit button nobody can leave this page at once. Leave it out only where your site has one already.',
    'links-only': place === 'links' && 'The links work, and nothing else: no exit button, no hours, no languages, and a number that changes stays as you pasted it. Ask whoever runs your site whether they can load the script.',
    'for-staff': place !== 'links' && isForStaff && 'What staff read is on any page that you put it on. Keep it on pages for staff: it speaks about people, not to them.',
    'not-an-address': ownScript && baseOf(choices) === undefined && 'This is not an address. It begins with https:// or, on the same site, with a slash.',
    'not-safe': ownScript && /^\s*http:(?!\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|\s*$))/i.test(base) && 'An address with http:// can be changed on its way, and a page with https:// does not load it. Use https://.',
    'not-a-release': ownScript && /\/ht-blocks\.js/.test(base) && !/\/v(?:\d+|\/[^/]+)\/ht-blocks\.js/.test(base) && 'The snippet asks for the script in a folder v1/ or v/<version>/, and the address you gave has none: put those folders there, as a release has them.',
    'no-base': ownScript && !base.trim() && 'Fill in where the files lie. Until then what you copy says your-site.example, and only the links in it work.',
    'plugin-holds': place === 'wordpress' && 'The plugin has the phone numbers of its version in it: one that changes stays wrong on your pages until the next version is uploaded. Let whoever uploads it follow the changelog feed (changelog.xml) and upgrade when it says so.',
    'pinned-texts': ownScript && fetches && channel === 'pinned' && 'The hash covers the script. Articles and services come from the folder texts/ beside it, which no hash covers.',
    'texts': ownScript && fetches && 'Articles and services come from the folder texts/: put it beside the script, with Access-Control-Allow-Origin: * if that is another site.',
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => !!entry[1]));
}
