import type { TableTemplate } from '../table-template';

const plus = <K extends string>(...keys: K[]): { key: K; factor: 1 }[] =>
  keys.map((key) => ({ key, factor: 1 }));

/** Resultaträkning: LKBR 5 kap. 2 §, less skatteintäkter and generella statsbidrag. Costs negative. */
export const resultatrakning: TableTemplate<'resultatrakning'> = {
  id: 'resultatrakning',
  title: /resultaträkning/,
  rows: [
    {
      key: 'intakter',
      label: /^(?:summa )?(?:verksamhetens|rörelsens) intäkter$|^(?:summa )?intäkter$/,
      kind: 'item',
      side: 'intakt',
    },
    {
      key: 'kostnader',
      label: /^(?:summa )?(?:verksamhetens|rörelsens) kostnader$|^(?:summa )?kostnader$/,
      kind: 'item',
      side: 'kostnad',
    },
    {
      key: 'avskrivningar',
      label: /^avskrivning(?:ar)?(?: och nedskrivningar)?$/,
      kind: 'item',
      side: 'kostnad',
    },
    {
      key: 'nettokostnad',
      label: /^verksamhetens nettokostnad(?:er)?$/,
      kind: 'result',
      side: 'resultat',
    },
    {
      key: 'verksamhetens-resultat',
      label: /^(?:verksamhetens|rörelsens) resultat$|^rörelseresultat$/,
      kind: 'result',
      side: 'resultat',
    },
    {
      key: 'finansiella-intakter',
      label: /^finansiella intäkter$|^ränteintäkter/,
      kind: 'item',
      side: 'finans',
    },
    {
      key: 'finansiella-kostnader',
      label: /^finansiella kostnader$|^räntekostnader/,
      kind: 'item',
      side: 'finans',
    },
    {
      key: 'summa-finansiella-poster',
      label: /^summa finansiella poster$|^finansnetto$/,
      kind: 'sum',
      side: 'finans',
    },
    {
      key: 'resultat-efter-finansiella-poster',
      label: /^resultat efter finansiella poster$/,
      kind: 'result',
      side: 'resultat',
    },
    {
      key: 'extraordinara-poster',
      label: /^extraordinära poster$|^summa extraordinära poster$/,
      kind: 'item',
      side: 'finans',
    },
    {
      key: 'resultat',
      label: /^(?:årets|delårets|periodens|delårs|halvårets) ?resultat$|^resultat$/,
      kind: 'result',
      side: 'resultat',
    },
  ],
  relations: [
    { total: 'nettokostnad', parts: plus('intakter', 'kostnader', 'avskrivningar') },
    { total: 'verksamhetens-resultat', parts: plus('nettokostnad') },
    { total: 'verksamhetens-resultat', parts: plus('intakter', 'kostnader', 'avskrivningar') },
    {
      total: 'summa-finansiella-poster',
      parts: plus('finansiella-intakter', 'finansiella-kostnader'),
    },
    {
      total: 'resultat-efter-finansiella-poster',
      parts: plus('verksamhetens-resultat', 'finansiella-intakter', 'finansiella-kostnader'),
    },
    {
      total: 'resultat-efter-finansiella-poster',
      parts: plus('nettokostnad', 'finansiella-intakter', 'finansiella-kostnader'),
    },
    { total: 'resultat', parts: plus('resultat-efter-finansiella-poster', 'extraordinara-poster') },
    {
      total: 'resultat',
      parts: plus('verksamhetens-resultat', 'summa-finansiella-poster', 'extraordinara-poster'),
    },
    {
      total: 'resultat',
      parts: plus(
        'verksamhetens-resultat',
        'finansiella-intakter',
        'finansiella-kostnader',
        'extraordinara-poster',
      ),
    },
    {
      total: 'resultat',
      parts: plus(
        'nettokostnad',
        'finansiella-intakter',
        'finansiella-kostnader',
        'extraordinara-poster',
      ),
    },
    {
      total: 'resultat',
      parts: plus(
        'intakter',
        'kostnader',
        'avskrivningar',
        'finansiella-intakter',
        'finansiella-kostnader',
        'extraordinara-poster',
      ),
    },
  ],
};

/** Balansräkning: LKBR 6 kap. 2 §; the template puts årets resultat before övrigt eget kapital. */
export const balansrakning: TableTemplate<'balansrakning'> = {
  id: 'balansrakning',
  title: /balansräkning/,
  rows: [
    {
      key: 'anlaggningstillgangar',
      label: /^(?:summa )?(?:materiella |finansiella |immateriella )?anläggningstillgång(?:ar)?$/,
      kind: 'item',
      side: 'tillgang',
    },
    {
      key: 'fordringar',
      label: /^(?:korta |kortfristiga |summa )?fordringar$/,
      kind: 'item',
      side: 'tillgang',
    },
    {
      key: 'kassa-bank',
      label:
        /^kassa(?: och |\/| & |, ?| o )bank|^likvida medel$|^bank(?:konto|medel|tillgodohavanden?)?$|^kassa$|^plusgiro/,
      kind: 'item',
      side: 'tillgang',
    },
    {
      key: 'summa-omsattningstillgangar',
      label: /^summa omsättningstillgångar$|^omsättningstillgångar$/,
      kind: 'sum',
      side: 'tillgang',
    },
    {
      key: 'summa-tillgangar',
      label: /^(?:summa|totala) tillgångar$|^tillgångar totalt$/,
      kind: 'sum',
      side: 'tillgang',
    },
    {
      key: 'ingaende-eget-kapital',
      label:
        /^(?:varav )?(?:ingående eget kapital|eget kapital vid (?:årets|periodens) början|ib eget kapital)|^ingående värde$/,
      kind: 'item',
      side: 'eget-kapital',
    },
    {
      key: 'resultat',
      label:
        /^(?:varav )?(?:(?:årets|delårets|periodens|halvårets|(?:årets|delårets)\/periodens|periodens\/årets) |delårs)?resultat$/,
      kind: 'item',
      side: 'eget-kapital',
    },
    {
      key: 'ovrigt-eget-kapital',
      label: /^övrigt eget kapital$|^balanserat resultat$|^balanserade? (?:resultat|vinst)/,
      kind: 'item',
      side: 'eget-kapital',
    },
    {
      key: 'summa-eget-kapital',
      label:
        /^summa eget kapital$|^utgående eget kapital$|^eget kapital vid (?:årets|periodens) slut$|^eget kapital$/,
      kind: 'sum',
      side: 'eget-kapital',
    },
    { key: 'avsattningar', label: /^(?:summa )?avsättningar/, kind: 'item', side: 'skuld' },
    {
      key: 'langfristiga-skulder',
      label: /^(?:summa )?långfristiga skulder$/,
      kind: 'item',
      side: 'skuld',
    },
    {
      key: 'kortfristiga-skulder',
      label: /^(?:summa )?(?:kortfristiga|korta) skulder$/,
      kind: 'item',
      side: 'skuld',
    },
    { key: 'summa-skulder', label: /^summa skulder$|^skulder$/, kind: 'sum', side: 'skuld' },
    {
      key: 'summa-eget-kapital-och-skulder',
      label: /^(?:summa )?(?:eget kapital|ek)(?:,? avsättningar)?(?: och|,|\/| &) ?skulder$/,
      kind: 'sum',
      side: 'skuld',
    },
    {
      key: 'ansvarsforbindelser',
      label: /^(?:panter och )?ansvarsförbindelser?|^ställda säkerheter/,
      kind: 'memo',
      side: null,
    },
  ],
  relations: [
    { total: 'summa-omsattningstillgangar', parts: plus('fordringar', 'kassa-bank') },
    {
      total: 'summa-tillgangar',
      parts: plus('anlaggningstillgangar', 'summa-omsattningstillgangar'),
    },
    { total: 'summa-tillgangar', parts: plus('summa-omsattningstillgangar') },
    { total: 'summa-tillgangar', parts: plus('anlaggningstillgangar', 'fordringar', 'kassa-bank') },
    { total: 'summa-eget-kapital', parts: plus('ingaende-eget-kapital', 'resultat') },
    { total: 'summa-eget-kapital', parts: plus('ovrigt-eget-kapital', 'resultat') },
    { total: 'summa-skulder', parts: plus('langfristiga-skulder', 'kortfristiga-skulder') },
    { total: 'summa-skulder', parts: plus('kortfristiga-skulder') },
    {
      total: 'summa-eget-kapital-och-skulder',
      parts: plus('summa-eget-kapital', 'avsattningar', 'summa-skulder'),
    },
    {
      total: 'summa-eget-kapital-och-skulder',
      parts: plus(
        'summa-eget-kapital',
        'avsattningar',
        'langfristiga-skulder',
        'kortfristiga-skulder',
      ),
    },
    {
      total: 'summa-eget-kapital-och-skulder',
      parts: plus(
        'resultat',
        'ovrigt-eget-kapital',
        'ingaende-eget-kapital',
        'avsattningar',
        'summa-skulder',
      ),
    },
    {
      total: 'summa-eget-kapital-och-skulder',
      parts: plus(
        'resultat',
        'ovrigt-eget-kapital',
        'ingaende-eget-kapital',
        'avsattningar',
        'langfristiga-skulder',
        'kortfristiga-skulder',
      ),
    },
  ],
};

/** Kassaflödesanalys of the template: indirect method (LKBR 7 kap.). */
export const kassaflodesanalys: TableTemplate<'kassaflodesanalys'> = {
  id: 'kassaflodesanalys',
  title: /kassaflödesanalys|^kassaflöde(?: \d|$)|finansieringsanalys/,
  rows: [
    {
      key: 'resultat',
      label: /^(?:årets|delårets|periodens|halvårets) resultat$/,
      kind: 'item',
      side: 'resultat',
    },
    { key: 'justeringar', label: /^justering(?:ar)? för/, kind: 'item', side: null },
    {
      key: 'medel-fore-rorelsekapital',
      label: /^medel från verksamheten före|^kassaflöde (?:från|för) den löpande verksamheten före/,
      kind: 'sum',
      side: null,
    },
    {
      key: 'forandring-fordringar',
      label:
        /^(?:ökning|minskning|förändring)[^a-zåäö].*fordringar$|^förändring (?:av )?(?:kortfristiga )?fordringar$/,
      kind: 'item',
      side: null,
    },
    {
      key: 'forandring-skulder',
      label:
        /^(?:ökning|minskning|förändring)[^a-zåäö].*skulder$|^förändring (?:av )?(?:kortfristiga )?skulder$/,
      kind: 'item',
      side: null,
    },
    {
      key: 'lopande-verksamheten',
      label:
        /^(?:kassaflöde|medel) (?:från|för) den löpande verksamheten$|^kassaflöde löpande verksamhet(?:en)?$/,
      kind: 'sum',
      side: null,
    },
    {
      key: 'investeringsverksamheten',
      label:
        /^(?:kassaflöde|medel) (?:från|för) investeringsverksamheten$|^investeringsverksamheten$/,
      kind: 'item',
      side: null,
    },
    {
      key: 'finansieringsverksamheten',
      label:
        /^(?:kassaflöde|medel) (?:från|för) finansieringsverksamheten$|^finansieringsverksamheten$/,
      kind: 'item',
      side: null,
    },
    {
      key: 'kassaflode',
      label: /^(?:årets|periodens|delårets) kassaflöde$|^förändring av likvida medel$/,
      kind: 'sum',
      side: null,
    },
    {
      key: 'likvida-medel-ingaende',
      label: /^(?:likvida medel vid (?:årets|periodens) (?:början|ingång)|ingående likvida medel)/,
      kind: 'item',
      side: null,
    },
    {
      key: 'likvida-medel-utgaende',
      label: /^(?:likvida medel vid (?:årets|periodens) (?:slut|utgång)|utgående likvida medel)/,
      kind: 'result',
      side: null,
    },
  ],
  relations: [
    { total: 'medel-fore-rorelsekapital', parts: plus('resultat', 'justeringar') },
    {
      total: 'lopande-verksamheten',
      parts: plus('medel-fore-rorelsekapital', 'forandring-fordringar', 'forandring-skulder'),
    },
    {
      total: 'lopande-verksamheten',
      parts: plus('resultat', 'justeringar', 'forandring-fordringar', 'forandring-skulder'),
    },
    {
      total: 'kassaflode',
      parts: plus('lopande-verksamheten', 'investeringsverksamheten', 'finansieringsverksamheten'),
    },
    { total: 'likvida-medel-utgaende', parts: plus('likvida-medel-ingaende', 'kassaflode') },
  ],
};
