import type { Finding } from '../../model/finding';

/** A finding in the list: its place on the page and its words in lower case. */
export interface Listed {
  readonly item: HTMLElement;
  readonly finding: Finding;
  readonly words: string;
}
