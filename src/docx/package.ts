import type * as word from 'docx';

/** The package that writes Word documents, as it is when loaded. */
export type Docx = typeof word;

/** A run of text and its look. Size in half-points. */
export type Run = word.IRunOptions;
