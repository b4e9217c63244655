/** Swedish texts: cli. `{name}` is a parameter. */
export const cli = {
  usage: `Användning:
  finsam check  FIL… [--json] [--lang sv|en] [--ignore-settings]
  finsam report FIL --out NY.xlsx [--docx NY.docx] [--json] [--lang sv|en] [--ignore-settings]
  finsam sie    FIL.se --out NY.xlsx [--to 2024-08-31] [--json] [--lang sv|en]

check   läser arbetsböcker och säger vad som inte stämmer. Ändrar ingenting.
        Slutkod 0: inga fel, 1: fel funna, 2: en fil gick inte att läsa eller fel användning.
report  skriver en kopia av arbetsboken med bladet Delårsrapport. Källan ändras aldrig,
        och en fil som finns skrivs aldrig över.
        Slutkod 0: skriven, 1: inte skriven, 2: oläsbar eller fel användning.
sie     skriver en ny arbetsbok med bladet Utfall (SIE): utfall per konto och per objekt ur
        bokföringens SIE-fil. Slutkoder som för report.

--docx NY.docx     skriver också rapporten som Word-dokument
--to DAG           utfall till och med dagen, ÅÅÅÅ-MM-DD; annars dit filens saldon gäller
--json             skriver ett JSON-objekt och inget annat
--lang sv|en       språk, sv om inget sägs
--ignore-settings  läser boken som om dess inställningar, rättelser, godtaganden och
                   bladet Utfall (SIE) inte fanns: de är avsändarens egna uppgifter
--help, --version`,
  'usage.wrong': 'Fel användning: {detail}',
  'usage.unknownCommand': 'det finns inget kommando "{command}"',
  'usage.noCommand': 'kommando saknas',
  'usage.noFile': 'fil saknas',
  'usage.oneFile': '{command} tar en fil i taget',
  'usage.noOut': '{command} behöver --out NY.xlsx',
  'usage.outIsForReport': '--out och --docx hör inte till check',
  'usage.docxIsForReport': '--docx hör till report',
  'usage.toIsForSie': '--to hör till sie',
  'usage.date': '"{command}" är ingen dag; skriv den så: 2024-08-31',
  'usage.language': 'språket ska vara sv eller en',

  'severity.error': 'Fel',
  'severity.warning': 'Varning',
  'severity.info': 'Upplysning',
  'verdict.error': 'Siffror säger emot varandra',
  'verdict.warning': 'Inga fel, men något att ta ställning till',
  'verdict.ok': 'Siffrorna stämmer',
  'verdict.unchecked': 'Inte granskad: {reason}',
  'verdict.unreadable': 'Kan inte läsas: {reason}',
  counts: '{errors|fel|fel}, {warnings|varning|varningar}, {infos|upplysning|upplysningar}',
  'counts.accepted': 'varav {count|godtagen|godtagna}',
  'kind.delårsrapport': 'Delårsrapport',
  'kind.årsredovisning': 'Årsredovisning',
  'kind.budget': 'Budget',
  'kind.okänd': 'Okänt slag av rapport',
  noOrganisation: 'Förbundets namn finns inte i boken',
  'finding.missing': 'saknas i boken',
  'finding.found': 'funnet {found}',
  'finding.expected': 'väntat {expected}',
  'finding.difference': 'skillnad {difference}',
  'finding.consequence': 'följer av felet ovan',
  'finding.accepted': 'godtagen av {by} {on}: {reason}',
  settings: 'Bokens egna inställningar (uppgifter från den som lämnat boken):',
  notChecked: 'Inte med i granskningen:',
  wholeSheet: 'hela bladet',
  written: 'Rapporten är skriven: {file}',
  'sie.written': 'Utfallet är skrivet: {file}',
  'sie.notWritten': 'Inget utfall skrivet: {reason}',
  'sie.period': 'Utfall {start} – {end}, resultat {result}',
  macrosLeftOut:
    'Den nya filen har inga makron, eftersom dess namn slutar på .xlsx. Låt namnet sluta på .xlsm för att få dem med.',
  notWritten: 'Ingen rapport skriven: {reason}',

  'problem.missing': 'filen finns inte. Kontrollera sökvägen.',
  'problem.not-a-file': 'det är en mapp eller något annat som inte är en fil. Ange en arbetsbok.',
  'problem.no-access':
    'filen får inte läsas eller är låst ({detail}). Stäng den i Excel och försök igen.',
  'problem.not-a-workbook': 'filen är ingen Excel-arbetsbok (.xlsx eller .xlsm).',
  'problem.encrypted':
    'filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara om den.',
  'problem.truncated':
    'filen är avkortad eller skadad. Hämta den på nytt eller spara om den i Excel.',
  'problem.too-large': 'filen är för stor; gränsen är 25 MB. Ta bort bilder och gamla blad.',
  'problem.zip-bomb':
    'filen är packad på ett sätt som vanliga arbetsböcker aldrig är, och packas därför inte upp.',
  'problem.legacy-xls': 'filen har det gamla formatet .xls. Spara den som .xlsx i Excel.',
  'problem.xlsb': 'filen har det binära formatet .xlsb. Spara den som .xlsx i Excel.',
  'problem.no-sheets': 'arbetsboken har inga kalkylblad.',
  'problem.malformed': 'filens innehåll följer inte formatet ({detail}). Spara om den i Excel.',
  'problem.internal':
    'ett fel i programmet stoppade granskningen ({detail}). Filen är orörd; rapportera gärna felet.',
  'problem.out-exists': '{file} finns redan och skrivs inte över. Välj ett annat namn.',
  'problem.out-failed': '{file} kunde inte skrivas ({detail}).',
  'problem.docx-name': '{file} slutar inte på .docx.',
  'problem.out-name': '{file} slutar inte på .xlsx. (.xlsm går bara för en bok med makron.)',
  'problem.no-budget-table':
    'boken har ingen tabell med budget och utfall som gick att känna igen.',
  'problem.question-open':
    'något i boken kan bara en person avgöra. Öppna den i Excel med tillägget, eller ändra boken.',
  'problem.no-period': 'ingen rubrik säger vilken period siffrorna gäller.',
  'problem.structure-protected':
    'arbetsbokens struktur är skyddad, så inget blad kan läggas till. Ta bort skyddet först.',
} as const satisfies Record<string, string>;
