/**
 * `npm test`: everything that must hold before a change is shared, the quick
 * answers first. It stops at the first failure and says how to go on.
 */
import {spawnSync} from 'node:child_process';

const STEPS: [command: string, about: string, ifItFails: string][] = [
  ['lint', 'rules of the house', 'Many of these can be put right by: npx eslint --fix .'],
  ['types', 'types fit', 'The first error often explains the others.'],
  ['build', 'the script and what it weighs', 'If only a budget failed, the largest modules are named above.'],
  ['build:site', 'the demo pages', 'See scripts/build-site.ts.'],
  ['check:content -- --list', 'facts due for review', 'See content/README.md.'],
  ['test:gates', 'content, manifest and built script', 'The first ✖ above says what to do.'],
  [
    'test:browser',
    'the blocks in real browsers',
    'Faster while you work: HT_ENGINES=chromium npm run test:browser -- --files test/ht-hotline.test.ts',
  ],
];

for (const [i, [command, about, ifItFails]] of STEPS.entries()) {
  console.log(`\n[${i + 1}/${STEPS.length}] npm run ${command}: ${about}`);
  const {status} = spawnSync(`npm run --silent ${command}`, {shell: true, stdio: 'inherit'});
  if (status === 0) continue;
  console.error(`\nnpm test stopped at step ${i + 1}, ${about}. ${ifItFails}`);
  console.error(`To run this step alone: npm run ${command}`);
  process.exit(status ?? 1);
}
console.log('\nAll steps passed.');
