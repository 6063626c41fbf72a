/**
 * Libraries as their authors published them: `/__published/<package>/<file>`. The runner's own server would translate them, and
 * in the strict mode which that brings, those from before 2012 do not run.
 */
import {readFile} from 'node:fs/promises';
import type {TestRunnerConfig} from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const PATH = /^\/__published\/((?:@[\w-]+\/)?[\w.-]+\/[\w./-]+\.js)$/;

export const published: Middleware = async (context, next) => {
  const file = PATH.exec(context.path)?.[1];
  if (file === undefined || file.includes('..')) {
    await next();
    return;
  }
  context.type = 'text/javascript; charset=utf-8';
  context.body = await readFile(new URL(`../../node_modules/${file}`, import.meta.url));
};
