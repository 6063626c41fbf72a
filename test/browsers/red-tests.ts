/**
 * Names each red test once more when everything has run. Three engines print for
 * twenty minutes, and whoever mends it may only be shown the end of that.
 */
import type {Reporter, TestResult, TestSession, TestSuiteResult} from '@web/test-runner';

type Red = {path: string; message: string};

const MESSAGE_CHARACTERS = 600;

const messageOf = ({error}: TestResult) => error?.message || error?.stack || 'It gave no reason.';

function redIn({suites, tests}: TestSuiteResult, above: string[]): Red[] {
  const red = tests
    .filter(({passed, skipped}) => !passed && !skipped)
    .map((test) => ({path: [...above, test.name].join(' › '), message: messageOf(test)}));
  return [...red, ...suites.flatMap((suite) => redIn(suite, [...above, suite.name]))];
}

/** Tests that failed, and what failed before there was a test: a file that could not be loaded, a page that did not answer. */
const redOf = ({testResults, errors}: TestSession): Red[] => [
  ...(testResults ? redIn(testResults, []) : []),
  ...errors.map(({message, stack}) => ({path: 'the file itself', message: message || stack || ''})),
];

function lines(session: TestSession): string[] {
  const file = session.testFile?.replace(`${process.cwd()}/`, '') ?? 'a file without a name';
  const reds = redOf(session);
  // A file that stopped without a word is red as well.
  if (!reds.length) reds.push({path: 'the file itself', message: `It ended as ${session.status}.`});
  return reds.map(
    ({path, message}) =>
      `✖ ${session.browser.name}, ${file}: ${path}\n    ${message.slice(0, MESSAGE_CHARACTERS).replaceAll('\n', '\n    ')}`,
  );
}

export const redTests: Reporter = {
  stop({sessions}) {
    const red = sessions.filter(({passed}) => !passed).flatMap(lines);
    if (red.length) console.error(`\nRed in the browsers:\n\n${red.join('\n\n')}\n`);
  },
};
