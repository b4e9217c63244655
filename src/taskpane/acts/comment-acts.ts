import type { Failure } from '../../commands/workflow';
import { withComment } from '../avvikelser/comments';
import type { State } from '../state';
import type { Store } from '../store';
import type { PaneParts } from './pane-parts';
import { excelFailure, type Runner } from './runner';

/** Comments that are written while a person goes on working. */
export interface CommentActs {
  /** Keeps a comment, and writes it into the report's own cell as soon as nothing else goes on. */
  readonly comment: (line: string, text: string) => Promise<void>;
  /** Writes what is not yet written, so that nothing typed is lost to a new report. */
  readonly writeComments: () => Promise<Failure | null>;
}

/** One after the other; a comment that could not be written waits for the next time. */
export function commentActs(
  store: Store<State>,
  parts: PaneParts,
  { behind }: Runner,
): CommentActs {
  const unwritten = new Map<string, string>();

  const writeComments = async (): Promise<Failure | null> => {
    if (unwritten.size === 0) return null;
    const [report, engine] = await Promise.all([parts.readReport(), parts.loadEngine()]);
    if (!report.ok) return excelFailure(report.error);
    let failure: Failure | null = null;
    for (const [line, text] of [...unwritten]) {
      const place = report.value && engine.commentPlace(report.value, line);
      if (place === null) {
        // Nowhere to write it, now or later; the others have their places.
        unwritten.delete(line);
        failure = { kind: 'no-comment-cell' };
        continue;
      }
      const written = await parts.writeText(place, text);
      if (!written.ok) return excelFailure(written.error);
      if (unwritten.get(line) === text) unwritten.delete(line);
      const { followUp } = store.get();
      store.set({ followUp: followUp && withComment(followUp, line, text) });
    }
    if (failure === null) store.set({ notice: { kind: 'commented' } });
    return failure;
  };

  return {
    comment: (line, text) => {
      unwritten.set(line, text);
      return behind(writeComments);
    },
    writeComments,
  };
}
