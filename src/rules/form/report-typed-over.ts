import type { Rule } from '../engine/rule';

/**
 * A figure of the report that the add-in wrote, typed over or other than the engine's. What the report should hold is
 * known once it is composed from what the rules found, so it is judged after them; by itself it has nothing to look at.
 */
export const reportTypedOver = {
  id: 'report-typed-over',
  law: null,
  applies: () => false,
} satisfies Rule;
