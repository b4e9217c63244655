import type { TableTemplate } from '../table-template';

const part = <K extends string>(key: K, factor: 1 | -1): { key: K; factor: 1 | -1 } => ({
  key,
  factor,
});

/** Översikt över verksamhetens utveckling, five years. Its kostnader may include more than the resultaträkning's. */
export const oversikt: TableTemplate<'oversikt'> = {
  id: 'oversikt',
  title:
    /översikt över verksamhetens|(?:fler|fem)årsöversikt|femårsjämförelse|^översikt$|verksamhetens utveckling/,
  rows: [
    {
      key: 'intakter',
      label: /^(?:verksamhetens |summa )?intäkter$/,
      kind: 'item',
      side: 'intakt',
    },
    {
      key: 'kostnader',
      label: /^(?:verksamhetens |summa )?kostnader$/,
      kind: 'item',
      side: 'kostnad',
    },
    {
      key: 'resultat',
      label: /^(?:årets|delårets|periodens|halvårets) resultat$|^resultat$/,
      kind: 'result',
      side: 'resultat',
    },
    { key: 'soliditet', label: /^soliditet/, kind: 'memo', side: null },
    {
      key: 'antal-anstallda',
      label: /^(?:medel)?antal(?:et)? (?:anställda|årsarbetare|medarbetare|årsanställda)/,
      kind: 'memo',
      side: null,
    },
  ],
  relations: [
    { total: 'resultat', parts: [part('intakter', 1), part('kostnader', -1)] },
    { total: 'resultat', parts: [part('intakter', 1), part('kostnader', 1)] },
  ],
};

/** Driftredovisning of the template, in tkr: nettokostnad + medlemsavgift = resultat (LKBR 10 kap. 1 §). */
export const driftredovisning: TableTemplate<'driftredovisning'> = {
  id: 'driftredovisning',
  title: /drifts?redovisning/,
  rows: [
    {
      key: 'nettokostnad',
      label: /^(?:verksamhetens )?nettokostnad(?:er)?$/,
      kind: 'item',
      side: 'kostnad',
    },
    {
      key: 'medlemsavgift',
      label:
        /^medlems(?:avgift|bidrag|intäkt)(?:er)?|^bidrag\/intäkt(?:er)?$|^intäkter\/medlemsavgift/,
      kind: 'item',
      side: 'intakt',
    },
    {
      key: 'resultat',
      label: /^(?:årets |delårets |periodens |halvårets )?resultat$/,
      kind: 'result',
      side: 'resultat',
    },
    {
      key: 'utgaende-eget-kapital',
      label: /^(?:utgående )?eget kapital/,
      kind: 'memo',
      side: 'eget-kapital',
    },
    { key: 'likvida-medel', label: /^likvida medel/, kind: 'memo', side: 'tillgang' },
  ],
  relations: [
    { total: 'resultat', parts: [part('nettokostnad', 1), part('medlemsavgift', 1)] },
    { total: 'resultat', parts: [part('medlemsavgift', 1), part('nettokostnad', -1)] },
  ],
};

/** Gains are taken away, printed without a sign or as they are added; the rest is added as printed. */
const adjustments = (gains: 1 | -1) => [
  part('realisationsvinster', gains),
  part('realisationsvinster-undantag', 1),
  part('realisationsforluster-undantag', 1),
  part('orealiserade', 1),
  part('aterforing', 1),
];

/** Balanskravsutredning in the layout before 2024 and in LKBR 11 kap. 10 § as amended by 2023:643. */
export const balanskrav: TableTemplate<'balanskrav'> = {
  id: 'balanskrav',
  title: /balanskrav/,
  rows: [
    {
      key: 'resultat',
      label: /resultat enligt resultaträkning|^(?:årets|delårets|periodens) resultat$/,
      kind: 'item',
      side: 'resultat',
    },
    {
      key: 'realisationsvinster-undantag',
      label: /^realisationsvinster enligt undantag/,
      kind: 'item',
      side: null,
    },
    {
      key: 'realisationsforluster-undantag',
      label: /^realisationsförluster/,
      kind: 'item',
      side: null,
    },
    {
      key: 'realisationsvinster',
      label: /^(?:samtliga )?realisationsvinster/,
      kind: 'item',
      side: null,
    },
    { key: 'orealiserade', label: /^orealiserade/, kind: 'item', side: null },
    { key: 'aterforing', label: /^återföring/, kind: 'item', side: null },
    {
      key: 'resultat-efter-balanskravsjusteringar',
      label: /resultat efter balanskravsjusteringar/,
      kind: 'sum',
      side: 'resultat',
    },
    {
      key: 'resultatreserv',
      label: /resultatreserv|resultatutjämningsreserv/,
      kind: 'item',
      side: null,
      many: true,
    },
    { key: 'balanskravsresultat', label: /balanskravsresultat$/, kind: 'result', side: 'resultat' },
  ],
  relations: ([-1, 1] as const).flatMap((gains) => [
    {
      total: 'resultat-efter-balanskravsjusteringar',
      parts: [part('resultat', 1), ...adjustments(gains)],
    },
    {
      total: 'balanskravsresultat',
      parts: [part('resultat-efter-balanskravsjusteringar', 1), part('resultatreserv', 1)],
    },
    {
      total: 'balanskravsresultat',
      parts: [part('resultat', 1), ...adjustments(gains), part('resultatreserv', 1)],
    },
  ]),
};

/** Medlemsbidragets utveckling och användning: asked for by Region Örebro län; excludes project money. */
export const medlemsbidrag: TableTemplate<'medlemsbidrag'> = {
  id: 'medlemsbidrag',
  title: /medlems(?:bidrag|avgift)\w* utveckling|utveckling och användning/,
  rows: [
    {
      key: 'medlemsbidrag',
      label: /^medlems(?:bidrag|avgift)(?:er)?$/,
      kind: 'item',
      side: 'intakt',
    },
    { key: 'kostnad', label: /^kostnad(?:er)? (?:för )?verksamhet/, kind: 'item', side: 'kostnad' },
    { key: 'resultat', label: /^resultat(?:\/saldo)?$|^saldo$/, kind: 'result', side: 'resultat' },
    {
      key: 'utgaende-eget-kapital',
      label: /^utgående eget kapital|^sparade medel/,
      kind: 'memo',
      side: 'eget-kapital',
    },
    { key: 'projektmedel', label: /^(?:andra|övriga) projektmedel/, kind: 'memo', side: 'intakt' },
  ],
  relations: [
    {
      total: 'resultat',
      parts: [
        { key: 'medlemsbidrag', factor: 1 },
        { key: 'kostnad', factor: -1 },
      ],
    },
  ],
};

/** Medel till förfogande over the coming years. */
export const medelTillForfogande: TableTemplate<'medel-till-forfogande'> = {
  id: 'medel-till-forfogande',
  title: /^medel till förfogande/,
  rows: [{ key: 'medel', label: /^medel till förfogande/, kind: 'memo', side: 'eget-kapital' }],
  relations: [],
};
