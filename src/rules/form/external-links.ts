import type { Book } from '../engine/book';
import { some } from '../engine/info';
import { nowhere } from '../engine/place';
import type { Draft, Rule } from '../engine/rule';

const ID = 'external-links';

function check({ statements }: Book): readonly Draft[] {
  const links = statements.workbook.externalLinks;
  if (links.length === 0) return [];
  return [
    {
      severity: 'info',
      place: nowhere(null, 'workbook'),
      found: { kind: 'count', count: links.length },
      expected: null,
      message: ID,
      params: { count: links.length, links: some(links) },
    },
  ];
}

/** Figures fetched from other workbooks cannot be followed from this one. */
export const externalLinks = { id: ID, law: null, check } satisfies Rule;
