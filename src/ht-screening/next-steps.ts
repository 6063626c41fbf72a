/**
 * Which next steps belong to what was answered. A set, never a number: how many answers point somewhere says
 * nothing about a person, and nothing here can be read as a score.
 */
import type {Answer, Concern, Question} from '../../content/index.js';

/** Answers by question id; a question left alone has none. */
export type Answers = ReadonlyMap<string, Answer>;

export const concernsOf = (questions: readonly Question[], answers: Answers): ReadonlySet<Concern> =>
  new Set(
    questions.flatMap(({id, concern, points}) => {
      const answer = answers.get(id);
      return concern && answer && points?.includes(answer) ? [concern] : [];
    }),
  );
