import type { RowKey } from '../keys';
import type { RowTemplate, TableTemplate } from '../table-template';
import { incomeRows } from './income-rows';

/** Rows of the whole economy against budget, in whatever order a förbund keeps them (domain: synonym dictionary). */
const rows: readonly RowTemplate<RowKey<'uppfoljning'>>[] = [
  {
    key: 'totala-medel',
    label:
      /^(?:summa )?total[at]? medel att fördela|^totala medel|^summa medel|^(?:summa |totalt )?(?:tillgängliga|disponibla) medel/,
    kind: 'sum',
    side: null,
  },
  {
    key: 'utgaende-eget-kapital',
    label:
      /^utgående (?:eget kapital|saldo|balans)|^kvarstående eget kapital|^kvar att (?:fördela|disponera)|^(?:summa )?medel till förfogande|^(?:beräknat )?resultat (?:enligt|inkl\w*) (?:totala medel|eget kapital)|^eget kapital vid (?:årets|periodens) slut/,
    kind: 'result',
    side: 'eget-kapital',
  },
  {
    key: 'ingaende-eget-kapital',
    label:
      /^(?:ingående )?eget kapital(?: (?:per |den )?\d|$| från| vid (?:årets|periodens) början)|^ingående (?:eget kapital|saldo|balans)|^(?:sparade|överförda|balanserade) medel|^balanserat (?:resultat|eget kapital)|^ib eget kapital/,
    kind: 'memo',
    side: 'eget-kapital',
  },
  {
    key: 'resultat',
    label:
      /^(?:årets |delårets |periodens |halvårets |beräknat |budgeterat |prognostiserat )*resultat(?: utifrån| \d{4}|\/saldo| för|$)|^över-\/underskott|^överskott|^underskott|^(?:summa )?resultat$|^net (?:result|income)$/,
    kind: 'result',
    side: 'resultat',
  },
  {
    key: 'summa-intakter',
    label:
      /^(?:summa|totala?t?|s:a) (?:verksamhetens )?intäkter(?:\/tillgångar)?$|^intäkter (?:totalt|summa)$|^(?:summa|totala?) (?:medlemsavgifter|bidrag)(?: och .*)?$/,
    kind: 'sum',
    side: 'intakt',
  },
  {
    key: 'summa-kostnader',
    label:
      /^(?:summa|totala?t?|s:a) (?:verksamhetens )?(?:kostnader|utgifter)(?:\/kostnader)?$|^kostnader (?:totalt|summa)$|^verksamhetens kostnader$/,
    kind: 'sum',
    side: 'kostnad',
  },
  {
    key: 'summa-insatser',
    label:
      /^(?:summa|totala?t?|s:a) (?:kostnad(?:er)? )?(?:för )?(?:beslutade )?(?:samverkans|individ|rehabiliterings)?(?:insatser|projekt(?:kostnader)?|verksamheter)$|^summa (?:kostnader )?(?:samverkans)?insatser/,
    kind: 'sum',
    side: 'insats',
  },
  {
    key: 'summa-administration',
    label:
      /^(?:summa|totala?t?|s:a) (?:.* )?(?:kansli|administration|förvaltning(?:skostnader)?|fasta kostnader|gemensamma kostnader|övriga kostnader)$/,
    kind: 'sum',
    side: 'administration',
  },
  {
    key: 'finansnetto',
    label:
      /^finansiella (?:intäkter och kostnader|poster)|^finansnetto|^ränte(?:intäkter|kostnader|netto)|^finansiella (?:intäkter|kostnader)$/,
    kind: 'item',
    side: 'finans',
    many: true,
  },
  ...incomeRows,
];

/** Uppföljning: the whole economy against budget. */
export const uppfoljning: TableTemplate<'uppfoljning'> = {
  id: 'uppfoljning',
  title:
    /uppföljning|ekonomisk (?:redovisning|rapport|översikt)|budgetavstämning|utfall.*budget|budget.*utfall|^budget|internbudget|detaljbudget/,
  rows,
  relations: [],
};

/** Helårsprognos: the same rows with the prognos alone. */
export const prognos: TableTemplate<'prognos'> = {
  id: 'prognos',
  title: /prognos/,
  rows,
  relations: [],
};

/** Insatser alone, with their budget and utfall. */
export const insatser: TableTemplate<'insatser'> = {
  id: 'insatser',
  title: /insats|projekt(?:kostnader|budget|översikt|redovisning|en)?(?![a-zåäö])/,
  rows: [
    {
      key: 'summa-insatser',
      label: /^(?:summa|totala?t?|s:a)\b/,
      kind: 'sum',
      side: 'insats',
    },
  ],
  relations: [],
};

/** Finansierad verksamhet: asked for by Region Örebro län; groups stand above their parts, with shares. */
export const finansieradVerksamhet: TableTemplate<'finansierad-verksamhet'> = {
  id: 'finansierad-verksamhet',
  title: /finansierad verksamhet/,
  rows: [
    {
      key: 'individinriktade',
      label: /^individ(?:in|e)?riktade insatser/,
      kind: 'sum',
      side: 'insats',
    },
    {
      key: 'strukturovergripande',
      label: /^struktur(?:övergripande|inriktade|påverkande|förändrande|ella) insatser/,
      kind: 'sum',
      side: 'insats',
    },
    {
      key: 'administration',
      label: /^administration(?:skostnader)?$/,
      kind: 'sum',
      side: 'administration',
    },
    {
      key: 'summa-kostnader',
      label: /^(?:totala|summa) kostnader$|^total kostnad$/,
      kind: 'sum',
      side: 'kostnad',
    },
  ],
  relations: [],
};

/** Deltagare per insats: counts, no money. */
export const deltagare: TableTemplate<'deltagare'> = {
  id: 'deltagare',
  title: /deltagare/,
  rows: [{ key: 'summa', label: /^(?:summa|totala?t?)\b/, kind: 'sum', side: null }],
  relations: [],
};
