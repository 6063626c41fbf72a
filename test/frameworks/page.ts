/** What the page has beside our tags, the same in each framework. Each file here writes it as developers of that framework do. */
interface Link {
  readonly href: string;
  readonly label: string;
}

/** Written in by `server.ts`: numbers and addresses stand in `content/` only. */
declare const LINKS: {readonly call: Link; readonly exit: Link};

/** Between the tags, for as long as our script has not come. */
export const {call, exit} = LINKS;

/** The tags on which the page heard a click, as its developer asked to. */
export const heard: string[] = [];

export const onClick = (event: {readonly target: EventTarget | null}): void => void heard.push((event.target as Element).localName);
