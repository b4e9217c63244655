/** The functions that the ribbon's buttons call, as the manifest names them. */
export const COMMANDS = {
  generate: 'genereraDelarsrapport',
  review: 'granskaArbetsboken',
} as const;
