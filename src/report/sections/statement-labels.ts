import type { ReportKey } from '../../locales/report';

/** The template's labels of a statement's rows, by row key. */
type Labels = Partial<Record<string, ReportKey>>;

export const RESULTATRAKNING: Labels = {
  intakter: 'rrIntakter',
  kostnader: 'rrKostnader',
  avskrivningar: 'rrAvskrivningar',
  nettokostnad: 'rrNettokostnad',
  'verksamhetens-resultat': 'rrVerksamhetensResultat',
  'finansiella-intakter': 'rrFinansiellaIntakter',
  'finansiella-kostnader': 'rrFinansiellaKostnader',
  'summa-finansiella-poster': 'rrSummaFinansiella',
  'resultat-efter-finansiella-poster': 'rrEfterFinansiella',
  'extraordinara-poster': 'rrExtraordinara',
  resultat: 'rowAretsResultat',
};

export const BALANSRAKNING: Labels = {
  anlaggningstillgangar: 'brAnlaggning',
  fordringar: 'brFordringar',
  'kassa-bank': 'brKassa',
  'summa-omsattningstillgangar': 'brSummaOmsattning',
  'summa-tillgangar': 'brSummaTillgangar',
  resultat: 'rowAretsResultat',
  'ovrigt-eget-kapital': 'brOvrigtEgetKapital',
  'summa-eget-kapital': 'brSummaEgetKapital',
  'kortfristiga-skulder': 'brKortfristiga',
  'summa-eget-kapital-och-skulder': 'brSummaEgetKapitalSkulder',
};

export const KASSAFLODE: Labels = {
  resultat: 'rowAretsResultat',
  justeringar: 'kfJusteringar',
  'medel-fore-rorelsekapital': 'kfFore',
  'forandring-fordringar': 'kfFordringar',
  'forandring-skulder': 'kfSkulder',
  'lopande-verksamheten': 'kfLopande',
  investeringsverksamheten: 'kfInvestering',
  finansieringsverksamheten: 'kfFinansiering',
  kassaflode: 'kfArets',
  'likvida-medel-ingaende': 'kfIngaende',
  'likvida-medel-utgaende': 'kfUtgaende',
};
