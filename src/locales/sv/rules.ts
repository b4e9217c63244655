/** Swedish texts: rules. `{name}` is a parameter. */
export const rules = {
  sum: '{row}, {column}: raderna ger {expected}, men här står {found}. Det skiljer {difference}.',
  'sum-repeat':
    '{row}, {column}: ska vara samma belopp som {other}, {expected}, men här står {found}. Det skiljer {difference}.',
  'part-breaks-sums':
    '{row}, {column}: här står {found}, men det som beloppet ingår i går ihop först med {expected}. Det skiljer {difference}. Jämför {other}.',
  consequence:
    '{row}, {column}: {found} går bara ihop med det felaktiga beloppet i {cause} ({causeCell}). Rättas det blir det {expected}.',
  'utfall-to-date':
    '{row}, {column}: månaderna eller kvartalen ger tillsammans {expected}, men här står {found}. Det skiljer {difference}.',
  avvikelse:
    '{row}, {column}: kolumnen är utfall minus budget, vilket ger {expected}, men här står {found}. Det skiljer {difference}.',
  'avvikelse-turned':
    '{row}, {column}: kolumnen är budget minus utfall på rader av det här slaget, vilket ger {expected}, men här står {found}. Det skiljer {difference}.',
  'nettokostnad-differs':
    '{row}, {column}: raden är resultatet i övriga kolumner, men här står {found} och resultatet är {expected}. Det skiljer {difference}.',
  'nettokostnad-holds-result':
    'Raden {row} innehåller resultatet ({found}), så {row} + {avgift} blir inte {resultat}. Nettokostnaden är {expected}, verksamhetens kostnader utan medlemsavgift. Gäller kolumnerna {columns}.',
  'mixed-signs':
    'Raden {row} är negativ i {negative} och positiv i {positive}, men räknas likadant i alla. Här står {found}; med radens övriga tecken är det {expected}.',
  'other-sign':
    '{row}, {column}: {found} räknas in i summan som {expected}. Summan går ihop bara med omvänt tecken.',
  'tillgangar-balance':
    '{row}, {column}: tillgångarna ska vara lika stora som eget kapital och skulder, {expected}, men här står {found}. Det skiljer {difference}.',
  'same-resultat':
    '{row}, {column}: resultatet är {expected} i {other}, men här står {found}. Det skiljer {difference}.',
  'same-eget-kapital':
    '{row}, {column}: utgående eget kapital är {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-likvida-medel':
    '{row}, {column}: likvida medel är {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-intakter':
    '{row}, {column}: verksamhetens intäkter är {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-kostnader':
    '{row}, {column}: verksamhetens kostnader är {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-fordringar':
    '{row}, {column}: fordringarna är {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-skulder':
    '{row}, {column}: kortfristiga skulder är {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-note':
    '{row}, {column}: noten och raden den hör till ska vara lika stora. Enligt {other} är beloppet {expected}, men här står {found}. Det skiljer {difference}.',
  'same-medlemsavgifter':
    '{row}, {column}: medlemsavgiften är {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-group-totals':
    '{row}, {column}: summan är {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-insats':
    '{row}, {column}: samma rad har {expected} i {other}, men här står {found}. Det skiljer {difference}.',
  'same-verksamhetskostnad':
    '{row}, {column}: den finansierade verksamheten kostar {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'same-as-ledger':
    '{row}, {column}: enligt bokföringen ({other}) är det {expected}, men här står {found}. Det skiljer {difference}.',
  'ledger-period':
    'Bokföringens utfall går till och med {booked}, men rapporten till och med {lastDay}. Därför jämförs inget. Läs in SIE-filen igen med {lastDay} som sista dag.',
  'driftredovisning-income':
    '{row}, {column}: varken medlemsavgifterna eller alla intäkter är {found}; enligt {other} är de {expected}. Det skiljer {difference}.',
  'eget-kapital-over-time':
    '{row}, {column}: ingående eget kapital och resultatet ger {expected}, men här står {found}. Det skiljer {difference}. Jämför {other}.',
  'eget-kapital-opening':
    '{row}, {column}: ska vara utgående eget kapital året före, {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'eget-kapital-rest':
    '{row}, {column}: övrigt eget kapital ska vara utgående eget kapital året före, {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'likvida-medel-over-time':
    '{row}, {column}: likvida medel vid årets början ska vara de som fanns vid förra årets slut, {expected} enligt {other}, men här står {found}. Det skiljer {difference}.',
  'rorelsekapital-over-time':
    '{row}, {column}: balansräkningens förändring är {expected} (se {other}), men här står {found}. Det skiljer {difference}.',
  'half-from-stat':
    '{row}, {column}: staten bär hälften, alltså lika mycket som region och kommuner tillsammans, {expected}, men här står {found}. En kommun utanför region kan bära halva bidraget.',
  'quarter-from-region':
    '{row}, {column}: regionen bär en fjärdedel, lika mycket som kommunerna tillsammans, {expected}, men här står {found}.',
  share: '{row}, {column}: andelen är {expected} av {base} ({baseCell}), men här står {found}.',
  soliditet:
    '{row}, {column}: eget kapital delat med balansomslutningen ({base}) är {expected}, men här står {found}.',
  unreadable:
    '{row}, {column}: ”{text}” går inte att läsa som ett belopp. Raden räknas inte med förrän det är rättat.',
  'unreadable-closes':
    '{row}, {column}: ”{text}” går inte att läsa som ett belopp. Övriga belopp går ihop om det är {expected}.',
  'error-value': '{row}, {column}: formeln ger felvärdet {text}.',
  'error-value-closes':
    '{row}, {column}: formeln ger felvärdet {text}. Övriga belopp går ihop om det är {expected}.',
  'stated-unit':
    'Rubriken säger {stated}, men beloppen är i {unit}. Som tabellen står blir varje belopp fel.',
  'old-headings':
    'Rubrikerna säger {stated}, men beloppen är {year} års: under {stated} stämmer inget av dem med övriga tabeller ({count} skiljer sig), under {year} gör de det. Är det förra årets rubriker?',
  'repeated-period':
    'Kolumnen ”{heading}” upprepar en period som tabellen redan har. Året bör vara {year}.',
  'part-year-budget':
    '”{heading}” är {months|månads|månaders} utfall men står mot hela årets budget, och arbetsboken har ingen budget för perioden. Raderna går inte att jämföra som de står.',
  'amounts-as-text':
    '{count|belopp är skrivet|belopp är skrivna} som text (först {first}). Det går att läsa här, men Excels egna summor hoppar över dem.',
  'text-among-amounts':
    'Text står där en summa väntar ett belopp: ”{text}” ({count|cell|celler}: {cells}). Summan är inte kontrollerad där.',
  'external-links':
    'Arbetsboken hämtar värden ur {count|annan fil|andra filer} ({links}). Värdena går inte att följa härifrån.',
  'hidden-rows': '{count|dold rad|dolda rader} ingår i summorna: {rows}.',
  'report-typed-over':
    'Rapporten: {row} är överskriven med {found}; arbetsboken ger {expected}. Generera rapporten igen eller ångra.',
  'report-typed-over-open':
    'Rapporten: {row} är överskriven med {found} där en formel ska stå. Generera rapporten igen eller ångra.',
  'report-emptied':
    'Rapporten: {row} är tömd; arbetsboken ger {expected}. Generera rapporten igen eller ångra.',
  'report-older':
    'Rapporten är äldre än bokens siffror eller tolkning: {count|belopp|belopp} skulle bli andra. Generera den igen.',
  'report-differs':
    'Rapporten: {row} visar {found}, men arbetsboken ger {expected}. Har något ändrats sedan rapporten genererades?',
  'ledger-typed-over':
    'Utfall (SIE): {row} är överskriven med {found}; SIE-filen gav {expected}. Läs in filen igen eller ångra.',
  'ledger-typed-over-open':
    'Utfall (SIE): {row} är överskriven med {found}. Läs in SIE-filen igen eller ångra.',
  'ledger-emptied':
    'Utfall (SIE): {row} är tömd; SIE-filen gav {expected}. Läs in filen igen eller ångra.',
  'ledger-differs':
    'Utfall (SIE): {row} visar {found}, men SIE-filen gav {expected}. En rad eller formel har ändrats; läs in filen igen.',
  'typed-over-formula':
    '{count|belopp är inskrivet|belopp är inskrivna} där kolumnens övriga summor är formler: {cells}. Ett inskrivet belopp följer inte med när något ändras.',
  'stale-dates':
    'Rubriken ”{title}” anger {year}, men tabellens nyaste kolumn är {newest}. Är det förra årets rubrik?',
  'avvikelse-conventions-better':
    '”{heading}” är positiv när något blev bättre än budget, medan ”{other}” är utfall minus budget. Samma tecken betyder olika saker i arbetsboken.',
  'avvikelse-conventions-turned':
    '”{heading}” är budget minus utfall, medan ”{other}” räknas på annat sätt. Samma tecken betyder olika saker i arbetsboken.',
  'missing-table-oversikt': 'Översikt över verksamhetens utveckling saknas.',
  'missing-table-driftredovisning': 'Driftredovisning saknas.',
  'missing-table-resultatrakning': 'Resultaträkning saknas.',
  'missing-table-balansrakning': 'Balansräkning saknas.',
  'missing-table-kassaflodesanalys': 'Kassaflödesanalys saknas.',
  'missing-table-balanskrav': 'Balanskravsutredning saknas.',
  'missing-table-not-intakter': 'Not till verksamhetens intäkter saknas.',
  'missing-table-not-kostnader': 'Not till verksamhetens kostnader saknas.',
  'missing-rows': '{table} (bladet {sheet}) saknar rader som ska finnas: {rows}.',
  'missing-columns-foregaende': '{table} saknar föregående års belopp att jämföra med.',
  'missing-columns-budget': '{table} saknar budget att jämföra utfallet med.',
  'missing-columns-years': '{table} visar {count} år; mallen har {owed}.',
  'missing-revision-cost':
    'Ingen rad anger vad revisionen kostat. Årets sammanlagda kostnad för revision ska framgå av en not.',
  'excluded-rows-tax':
    '{row} ({found}) hör till en kommuns resultaträkning; mallen för samordningsförbund har ingen sådan rad.',
  'excluded-rows-loans':
    '{row}, {found}: ett samordningsförbund får inte låna annat än sedvanliga krediter för verksamheten.',
  'excluded-rows-borgen': '{row}, {found}: ett samordningsförbund får inte ingå borgen.',
  'excluded-rows-reserve':
    '{row}, {found}: lagen om finansiell samordning hänvisar inte till kommunallagens regler om resultatreserv.',
  'section-order':
    'Avsnitten står i ordningen {order}. Mallen har dem i ordningen {template}; driftredovisningen får också stå sist före noterna eller först.',
  'note-references-missing': '{row} hänvisar till not {number}, som inte finns i arbetsboken.',
  'note-references-elsewhere':
    '{row} hänvisar till not {number}, men den hör till en annan rad: ”{title}”.',
  'note-references-unreferenced': 'Ingen rad hänvisar till ”{title}”.',
  'note-references-order':
    '{row} hänvisar till not {number} efter en högre. Noterna ska komma i samma ordning som raderna.',
  'note-references-notes-order':
    '”{title}” står efter en not med högre nummer. Noterna ska komma i samma ordning som raderna.',
  'budget-parts-finansiering':
    'Budgeten visar inte hur verksamheten finansieras: inga intäkter eller medlemsavgifter.',
  'budget-parts-eget-kapital':
    'Budgeten visar inte den ekonomiska ställningen vid årets slut: inget utgående eget kapital.',
  'budget-parts-plan':
    'Budgeten saknar en ekonomisk plan för tre år, med budgetåret som det första.',
  'missing-eget-kapital':
    'Utgående eget kapital finns inte i arbetsboken. I rapporten är det en markerad cell att fylla i.',
  'delarsrapport-table-resultatrakning':
    'Resultaträkning saknas. En delårsrapport enligt LKBR ska ha en, om förbundsordningen kräver delårsrapport.',
  'delarsrapport-table-balansrakning':
    'Balansräkning saknas. En delårsrapport enligt LKBR ska ha en, om förbundsordningen kräver delårsrapport.',
  'delarsrapport-columns-foregaende':
    'Utfall för samma period förra året saknas. En delårsrapport enligt LKBR ska visa det för varje rad i resultaträkningen.',
  'delarsrapport-columns-prognos':
    'Prognos för helåret saknas. En delårsrapport enligt LKBR ska visa den för varje rad i resultaträkningen.',
  'delarsrapport-columns-budget':
    'Årets budget saknas. En delårsrapport enligt LKBR ska visa den för varje rad i resultaträkningen.',
  'delarsrapport-columns-apart':
    'Prognos och årets budget står inte bredvid jämförelsen med förra året. En delårsrapport enligt LKBR visar alla fyra för varje rad i resultaträkningen.',
  'delarsrapport-columns-balans':
    'Balansräkningen visar inte det senaste årsskiftet. En delårsrapport enligt LKBR ska ha det för varje rad.',
  'balanskrav-layout-from-2024':
    'Balanskravsutredningen har uppställningen från före 2024. Sedan lag (2023:643) redovisas årets resultat efter balanskravsjusteringar och förändring av resultatreserv för sig.',
  'balanskrav-layout-before-2024':
    'Balanskravsutredningen har uppställningen som gäller från 2024, men rapporten avser en tidigare period.',
  'balanskrav-negative':
    'Balanskravsresultatet är negativt ({found}). Förvaltningsberättelsen ska säga när och hur det regleras, eller varför det inte görs.',
  'balanskrav-prognos':
    'Balanskravet är räknat på perioden. I en delårsrapport bedöms det utifrån helårsprognosen.',
  'balanskrav-missing': 'Bedömning av balanskravsresultatet utifrån helårsprognosen saknas.',
  'template-unit': 'Mallen har den här tabellen i {owed}; här är den i {unit}.',
  'budgeted-deficit':
    '{column} har ett avsiktligt underskott, {found}, som finansieras av eget kapital. Kommunallagens regel är att intäkterna ska överstiga kostnaderna.',
  'budgeted-deficit-exceeds':
    '{column} har ett underskott, {found}, som är större än det egna kapital som finns.',
  'eget-kapital-share':
    'Eget kapital {capital} är {percent} av medlemsavgifterna ({base}). Ingen egen gräns är angiven i inställningarna.',
  'eget-kapital-above-limit':
    'Eget kapital {capital} är {percent} av medlemsavgifterna ({base}) och över förbundets gräns {limit}.',
  'administration-share':
    'Administrationen {amount} är {percent} av kostnaderna {base} ({baseCell}).',
  'budget-used-up':
    '{row}: hela årets budget är förbrukad efter {months|månad|månader} ({found} av {against}).',
  'prognos-off-budget': '{row}: prognosen {found} är {percent} av årets budget {against}.',
  'utfall-off-budget': '{row}: utfallet {found} är {percent} av budgeten för tiden, {against}.',
  'prognos-equals-budget':
    '{row}: prognosen är budgeten {found}, men bara {percent} är förbrukat efter {months|månad|månader} ({utfall}).',
  'hint-swapped': 'Två siffror har troligen bytt plats.',
  'hint-dropped': 'En siffra har troligen fallit bort.',
  'hint-swapped-part':
    'Det går ihop om två siffror har bytt plats i {row} ({cell}), som då är {meant}.',
  'hint-dropped-part':
    'Det går ihop om en siffra har fallit bort i {row} ({cell}), som då är {meant}.',
  'hint-agrees-expected': 'Det stämmer med {cells}.',
  'hint-agrees-found': 'Beloppet som står här stämmer däremot med {cells}.',
  'hint-no-comment': 'Avvikelsen saknar kommentar.',
} as const satisfies Record<string, string>;
