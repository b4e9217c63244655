/** Swedish texts: SIE files and the sheet made of them. `{name}` is a parameter. */
export const sie = {
  sheet: 'Utfall (SIE)',
  title: 'Utfall enligt bokföringen',
  unnamed: 'Filen säger inte vems bokföringen är',
  unknown: 'okänt',
  period: 'Perioden {start} – {end}. Kronor; intäkter och tillgångar positiva, kostnader negativa.',
  file: 'Källa: {file} ({checksum})',
  made: 'Skriven av {program}, {generated}. SIE typ {type}, teckentabell {encoding}.',
  number: 'Konto',
  name: 'Benämning',
  column: 'Utfall {span}',
  'group.intakter': 'Intäkter',
  'group.kostnader': 'Kostnader',
  'group.finans': 'Finansiella och övriga poster (klass 8)',
  'group.tillgangar': 'Tillgångar',
  'group.skulder': 'Eget kapital och skulder, utan periodens resultat',
  'sum.intakter': 'Summa intäkter',
  'sum.kostnader': 'Summa kostnader',
  'sum.finans': 'Summa finansiella och övriga poster',
  'sum.tillgangar': 'Summa tillgångar',
  'sum.skulder': 'Summa eget kapital och skulder',
  'sum.resultat': 'Resultat',
  control: 'Kontroll: tillgångar − eget kapital och skulder − resultat (ska vara 0)',
  divided: 'Resultatet fördelat på {dimension}',
  rest: 'Ej fördelat på {dimension}',

  'note.encoding':
    'Filen är skriven i {encoding} och inte i teckentabellen som SIE föreskriver (PC8). Den lästes ändå rätt; jämför gärna ett namn med å, ä eller ö.',
  'note.encoding-mixed':
    '{count} tecken hör inte till teckentabellen {encoding}: namn kan vara fel. Beloppen påverkas inte.',
  'note.encoding-damaged':
    '{count} tecken var förstörda redan i filen: namn saknar bokstäver. Exportera filen på nytt om namnen behövs.',
  'note.unreadable-record':
    '{count|post|poster} gick inte att läsa och är inte med: {places} (rad). Exportera filen på nytt.',
  'note.voucher-unbalanced':
    '{count|verifikation|verifikationer} går inte ihop, tillsammans {difference}: {vouchers}.',
  'note.balances-unbalanced':
    'Utgående balanser och resultat går inte ihop; det skiljer {difference}. Filen kan vara avhuggen eller exporten ofullständig.',
  'note.earlier-result-unmoved':
    'Förra årets resultat, {difference}, är inte omfört till eget kapital. Kontrollraden visar det beloppet.',
  'note.opening-change-closing':
    'Ingående balans och det som bokförts ger inte utgående på {count|konto|konton}: {accounts}. Exporten kan vara ett urval.',
  'note.result-differs':
    'Perioderna ger annat än resultatet på {count|konto|konton}: {accounts}. Resultatet (#RES) används.',
  'note.account-not-by-period':
    'För {count|konto|konton} finns inga belopp per månad: {accounts}. Utfallet lämnas tomt där.',
  'note.less-than-type':
    'Filen säger sig vara av typ {type} men saknar det en sådan innehåller. Den kan vara avhuggen.',
  'note.generated-before-end':
    'Filen skrevs {generated}, före {to} som saldona anges gälla till. Ange den dag utfallet ska gälla.',
  'note.no-end-date':
    'Filen säger inte till vilken dag saldona gäller (#OMFATTN); årets slut, {to}, antas.',
  'note.broken-year': 'Räkenskapsåret är {start} – {end}, inte ett kalenderår.',
  'note.currency': 'Bokföringen är i {currency}, inte i kronor.',
} as const satisfies Record<string, string>;
