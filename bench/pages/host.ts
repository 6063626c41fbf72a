/** A small page of a partner: a heading, a button of its own, and words above and below what the contestants put into it. */

export interface Part {
  /** What goes into the head. */
  readonly head: string;
  /** What goes between the words of the partner. */
  readonly body: string;
}

/** Enough text below that a block which comes late is seen to push it. */
const words = 'The library is open from nine to six. Ask at the desk, or ring the bell at the side door after hours. ';

/** The whole page, in a language. */
export const hostPage = (lang: string, {head, body}: Part): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>A partner</title>
${head}
</head>
<body>
<h1>A partner</h1>
<p><button id="host" type="button" onclick="this.textContent = 'Closed'">Open now?</button></p>
<p>${words}</p>
${body}
<p>${words.repeat(3)}</p>
</body>
</html>
`;
