import type { Language } from '../../locales/locale';
import type { SieKey } from '../../locales/sie';
import type { MessageParam } from '../../model/finding';
import type { ReadSie } from '../../sie/read-sie';
import type { Utfall } from '../../sie/utfall';

/** What the sheet `Utfall (SIE)` is made of. */
export interface SieSource {
  readonly read: ReadSie;
  readonly utfall: Utfall;
  readonly fileName: string;
  /** Of the file's bytes, with its kind: `sha256:…`. */
  readonly checksum: string;
  readonly language: Language;
}

/** Says the texts of SIE. */
export type Say = (key: SieKey, params?: Readonly<Record<string, MessageParam>>) => string;
