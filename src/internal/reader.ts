/** Who a block speaks to, and what of the content is meant for them. */
import type {Audience, Content, Fact, Line, LineId, Region} from '../../content/index.js';

/** Who reads, and where they are. */
export interface Reader {
  readonly audience: Audience;
  readonly region: Region;
}

/** Whether something in the content is meant for this reader. */
export const isFor =
  ({audience, region}: Reader) =>
  (record: Pick<Fact, 'audiences' | 'regions'>): boolean =>
    (record.audiences?.includes(audience) ?? true) && (record.regions?.includes(region) ?? true);

/** The lines with these ids, in this order, as far as they are meant for the reader. */
export function pickLines({lines}: Content, reader: Reader, ids: readonly LineId[]): readonly Line[] {
  const offered = lines.filter(isFor(reader));
  return ids.flatMap((id) => offered.filter((line) => line.id === id));
}

/** What a worried reader needs at once: danger now, and someone to talk to. */
export const firstLines: readonly LineId[] = ['emergency', 'hotline'];

/** What a block ends with: the same, and whom to call about a child. */
export const lastLines: readonly LineId[] = [...firstLines, 'careline'];
