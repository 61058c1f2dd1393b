"""What keeps a word from being about one person (værn mod falske fund): topics, groups, numbers, events, jobs."""

import re

from opslag.core.language.patterns import Pattern
from opslag.core.language.surroundings import any_of

POSSESSIVE = re.compile(
    r"\b(?:sin|sit|sine|hans|hendes|min|mit|mine|din|dit|dine)\s"
    r"(?:(?!(?:i|på|om|for|med|af|til|og|eller|efter|er|har|som|der|mod|ved|fra|så|ikke)\s)[\wæøå-]+\s){0,1}$"
)
"""Just before the matter stands whose it is."""
THINGS = Pattern(
    r" (?!(?:lille|ældste|yngste|mindste|største|mellemste|nyfødte) (?:stadig|ikke|har|er|også|var|blev|skal|nu|kan|vil|desværre|igen|får|fik|tager|tog|trives|vejer|går|sover|spiser|ser|hører|havde))(?!(?:hofte|ben|arm|ryg|hånd|lår|krave|næse|nakke|ribben|hoved|skulder|albue|ankel|knæ|fod|kæbe|finger|hals|hjerte|lunge|øje|øre|lever|nyre|mave|bryst|tand|tænder)\w*)[\wæøå]+ "
)
"""After `min`, `hans`: what is owned is a thing and no part of the body."""
ONE_WORD = Pattern(
    r" (?:(?!(?:i|på|om|for|med|af|til|og|eller|efter|er|har|som|der|mod|ved|fra|så|ikke)\s)[\wæøå-]+ )?"
)
"""At most an adjective between a genitive and the matter."""
DISMISS = Pattern(r"(?:opsig|opsagde|opsagt|afskedig|bortvis|fritstil|suspender|fyre|afslutte|skille)")
"""What a leader does to somebody; `Peter blev fyret` has its one before it."""
BROKEN = Pattern(r"(?:brød|bryder|brudt|knæk\w+|faldt|falder|klappe\w*) (?:\w+ ){0,2}sammen|kollapse\w*")
LEFT_ONE = Pattern(r"\b(?:(?:flyttet|skilt|gået|rejst|skredet) fra|smidt ud af|forladt(?: af)?) (?:\w+ )?$")
"""The one who was left is not who the rest of the sentence is about."""
DONE_TO_ONE = Pattern(r"\b(?:ham|hende)\b")
THEY = Pattern(r"\bde $")
"""Just before the matter stands `de`: it is not about the one named last."""
_WORKS_THERE = Pattern(
    r"\b(?:begyndt?e?r?(?! at)|ansat|arbejder|arbejdede|starter|startet|uddann\w+|læser) (?:[\wæøå]+ )?(?:på|i|hos|ved)? ?(?:[\wæøå]+ )?$"
    r"|\b(?:frivillig|praktik\w*|job|vikar|stilling) (?:(?:på|i|hos|ved) )?(?:(?!har|er|blev|fik|har|lider)[\wæøå]+ )?$"
    r"|\b(?:overlæge|afdelingslæge|speciallæge|læge|psykolog|psykiater|sygeplejerske|jordemoder|terapeut|socialrådgiver|portør|sekretær|assistent|afdelingsleder|chef|leder|direktør)r? (?:til|i|på|for|hos) $"
)
HAS = Pattern(
    r"\b(?:har|havde|haft|fik|fået|får|lider|led|ramt|døjer|kæmper|kæmpet|kæmpede|slås|konstateret|diagnosticeret|tilbage|hjemme|grund|pga\.?|efter"
    r"|med|under|trods|af|bruger|tager|taget|mangler|søgt|søger|bevilget|er|blev|var|bliver|været|blevet|mistet|over|født)\s"
    r"(?:(?!(?:på|om|for|mod|til|i|fra)\s)[\wæøå-]+\s){0,3}$"
    r"|\b(?:brug for|oven på|ovenpå)\s$"
)
PLACE_BEFORE = Pattern(r"\b(?:fra|på|i|hos|ved|om|for|mod|til) $")
HAS_IT = Pattern(
    r"\b(?:har|havde|haft|fik|fået|får|lider af|led af|ramt af|konstateret|døde af|død af|syg af)\s(?:[\wæøå-]+\s){0,1}$"
)
"""The one spoken of has it, in so many words."""
AT_WORK = Pattern(
    r"\b(?:hjælp\w*|arbejd\w*|undervis\w*|lære\w*|lært|behandl\w*|forsk\w*|leder|ledet|rådgiv\w*|vejled\w*|støtter|besøg\w*|kører|samler|samlet|løber|cykler"
    r"|analyser\w*|transporter\w*|pakke[rd]e?|tolke[rd]e?|aflæse[rd]?|koordiner\w*|kvalitetssik\w*|sortere[rdt]*|centrifuger\w*|registrer\w*|kørt (?:\w+ )?(?:blod|prøve|medicin|mad)|tager imod|håndter\w*|udvikle[rd]?|tester|reparer\w*|vedligehold\w*|rengør\w*|dispenser\w*|bestille[rd]?"
    r"|holder|holdt|taler|talte|fortæller|fortalte|skriver|skrev|skrevet|læser|læste|synger|spiller|laver|lavede|lavet|viser|viste|tilbyder|inviterer|passer"
    r"|ansvar\w*|kender|ved|mener|siger|sagde|kæmper for|åbner|åbnede|bygge\w*|male\w*|sælger|solgte|giver|gav|tegne\w*|studer\w*|uddann\w*|interess\w*|vandt|ønsker|håber)\b"
)
"""What one does for others, or speaks of: then a matter that is also a topic is just that."""
_TAKES = Pattern(r"(?<!fået )(?<!får )(?<!fik )(?<!skal have )\b(?:taget|tager|tog|tage|tapper|tappet) (?:[\wæøå]+ )?$")
_SAMPLES = Pattern(
    r"(?:blod|urin|vævs|celle)?(?:prøver|podninger|billeder)|blodprøver|røntgenbilleder|røntgen|scanninger|ekg"
)
"""`har taget blodprøver i 30 år`: a patient has one taken."""
HANDLES = Pattern(
    r"\b(?:analyser\w*|transporter\w*|pakke[rdt]e?|tolke[rd]e?|aflæse[rdt]*|koordiner\w*|sortere[rdt]*|centrifuger\w*|registrer\w*|kørt|kører|kørte|håndter\w*|udvikle[rdt]*|reparer\w*|rengør\w*|dispenser\w*|undersøg\w*|forsk\w* i"
    r"|hente[rdt]*|bringe[rdt]*|leverer|leveret|leverede|fragte[rdt]*|bære[rdt]*|sælge[rs]?|solgt\w*|undervis\w*|lave[rdt]*|planlægge[rs]?|måle[rdt]*|sende[rdt]*|tager imod|passer|styrer|producere\w*|oprett?e[rdt]*|indfør\w*|etabler\w*|kommer med|kom med|bygge[rdt]*|designe[rdt]*|tegne[rdt]*)"
    r" (?:[\wæøå]+ )?$"
    r"|\b(?:led(?:er|te|et|ede)|drev|driver|drevet|bestyre[rdt]*|grundlagde|grundlagt|mal(?:er|ede|et)|renovere[rdt]*|indrette[rdt]*|ombyg\w+|tegn(?:er|ede|et)|bygg(?:er|ede|et)|står for|stod for|stået for) (?:[\wæøå]+ ){0,2}$"
)
"""What one does with it for others: `har kørt blodprøver`, `har ledet værestedet`."""
WE_ARRANGED = Pattern(
    r"\bvi (?:har |må |skal |vil )?(?:\w+ )?(?:bestilt|bestiller|søgt|søger|henvist|henviser|skrevet|sendt|lavet|givet|indstillet|meldt|startet|planlagt|aftalt|fået|bevilget) (?:\w+ ){0,4}$"
)
"""What we did about the one just spoken of."""
MOVED = Pattern(
    r"\b(?:flyttet|flytter|flyttede|henvist|indstillet|visiteret|kommet|sat|står|anbragt|skrevet op|tilbage|hjemme|taget|kørt|startet|begyndt|gået|gang|været|set)"
    r" (?:\w+ )?(?:til|i|på|fra|med) (?:en |et |sin |sit )?(?:\w+ )?$"
    r"|\b(?:fordi|siden|på grund af|pga\.?|grundet|og|nu hvor|når|mens|indtil|oven på) (?:sin |sit |hans |hendes |den |en |et )?$"
)
"""Somebody has come to be there, or it is the reason of what is told."""
TREATED_FOR = Pattern(
    r"\b(?:behandl\w*|undersøg\w*|oper\w*|indlagt|test\w*|medicin\w*|hjælp|syg|død|ramt|plaget|rask|udredt|udredning|sygemeldt|dømt|sigtet)"
    r" (?:for|mod|af|med|efter) (?:en |et |sin |sit |sine )?(?:[\wæøå]+ )?$"
)
"""Treated for it, suffering from it."""
ON_THE_WAY = Pattern(
    r"\b(?:er|var|går|gik|skal|været|kommer|sidder|ligger|lå|midt|henvist|indstillet|flyttet|søgt)"
    r" (?:nu |igen |selv |stadig )?(?:til|i|på) (?:en |et |sin |sit )?(?:\w+ )?$"
)
"""Somebody goes to it or is in the midst of it."""
EVENT = any_of(
    r"""
    oplæg foredrag kursus kurset temaaften workshop webinar \bbog(?:en)?\b podcast \bfilm(?:en)?\b artikel debat
    konference forsk løbet café rådgiver vejleder underviser specialist ekspert holder_(?!pause|fri\b|ferie|orlov) taler_om fortæller_om
    støtteforening forening kampagne temadag undervis instruktør behandler terapeut lektor professor forfatter \bskrevet arbejde(?:r|t|de)_(?:med|i|på|for) interesserer
    brænder_for ansvarlig_for koordiner eksamen_i \bstilling(?:en)?\b begynder_(?:som|på|i) ansat_(?:i|på|som) studerer førstehjælp samler_ind
    besøger løb_(?:for|maraton) motionsløb til_fordel_for doner
    """
)
_GROWN = Pattern(
    r"\b(?:datter|søn|datteren|sønnen|barn|børn|børnene|tvillinger\w*|unge|ungerne|den (?:ældste|yngste|store)) (?:\w+ )?(?:er|var|lige er) (?:\w+ )?$"
)
"""Children grow up and leave: `hendes datter er flyttet hjemmefra`."""
ONE_DOES = Pattern(
    r"(?:^|[ ,])(?:da|mens|for|fordi|og|som|når|at|,) (?:\w+ )?(?:(?!han|hun|den|de)\w{3,}(?:en|et|erne|ene)) $"
)
DONE = Pattern(r"(?:stjal|stjæler|bider|bed|slog|truede|truer|spytter|overfaldt|stak|jagede|tævede|råber|råbte)")
"""`da sælen stjal hans madpakke`: the beast or thing that does it stands just before."""
_TO_YOU = Pattern(r"\b(?:du|i|jer|dig|man|nogen)\b")
_COME_IN = Pattern(r"(?:^\W*|\bså (?:\w+ )?|\beller )$")
_ACCIDENT = Pattern(
    r"\b(?:\w*brand(?:en)?|\w*ulykken?|uheld(?:et)?|sammenstød\w*|påkørsel\w*|eksplosion\w*|udslip\w*|røgudvikling\w*|redningsaktion\w*|eftersøgning\w*)\b"
)
_ONE_HURT = Pattern(
    r"\b(?:en|én|et|to|tre|fire|fem|\d+) (?:\w+ )?(?:beboere?|mand|mænd|kvinder?|personer?|bilister?|cyklister?|chauffører?|brandm[aæ]nd|motorcyklister?|fodgængere?|børn|barn|ansatte?|medarbejdere?|elever?|gæster?|førere?n?|passagerer?)\b[^.!?]*"
    r"\b(?:let|lettere|lette|livsfare|observation|sikkerheds skyld|tjek|uden alvorlige|uskadte?|omstændighederne)\b"
)


def is_news_of_accident(lower: str, start: int, end: int) -> bool:
    """`En beboer kom på sygehuset med let røgforgiftning`: what is told the press of a fire, and no more."""
    return _ONE_HURT.search(lower, start, end) is not None and _ACCIDENT.search(lower) is not None


SIGNED = Pattern(r"\b(?:hilsen|hilsner|mvh\.?|vh\.?) (?!fra (?:ham|hende|den|en)\b)[^.!?,]*$")
"""`Hilsen Fødegangen`: who writes."""
LITERAL = Pattern(
    r"(?:er )?på vej ud (?:med|ad|i|til|på|for at|mod|over|af (?:døren|porten|garagen|byen|skoven))\b|glemmer alt (?:om|andet|omkring)\b"
    r"|(?:har |fået )?(?:\w+ )?ondt i (?:det hele|lattermuskl\w+|røven|ballerne|enden|hele kroppen af)\b|(?:har )?bevilget sig\b"
    r"|[\wæøå ]{0,14}skilt fra (?:sin|sit|sine|den|det|vores) (?!\w*(?:mand|kone|ægtefælle|partner|kæreste|familie|far|mor|hustru|samlever|børn|barn|søn|datter)\b)"
    r"|[\wæøå ]{0,4}gået fra (?:\d|a til|idé|ide\b|ord til|tanke|nul|side|første|at |papir|plan|kælder|loft)"
    r"|(?:har )?st(?:jæler|jal|jålet) (?:alt?id |igen |virkelig )?(?:billedet|showe\w*|opmærksomhed\w*|scenen|rampelyset|hjerte\w*|al |varmen|idé\w*|ideen|tricks?|søvnen|bolden|opskrift\w*|sejren|føringen|overskrift\w*)"
    r"|kommer ikke (?:igen|tilbage) (?:før |til )(?:på )?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|kl|frokost|i morgen|efter (?:frokost|ferien|pausen))"
    r"|(?:skal |er |var |møder |sidder )?i \w*retten (?:som (?:domsmand|nævning|tolk|lægdommer|bisidder|tilhører)|for (?:kommunen|regionen|os\b))"
    r"|skylder os (?:\w+ )?(?:en|et|endnu en) (?!husleje|regning|måned|formue|million|tusse|masse)\w"
    r"|(?:har )?klaget over (?:\w*vejret|maden|kaffen|\w*støjen|larmen|varmen|kulden|lugten|\w*dejen|\w*lyset|prisen|stolen|trækken)\b"
)
"""The words of a matter, meant as they stand (`stjæler billedet`, `skilt fra sin gamle skærm`)."""
_DOES = Pattern(
    r"(?:opereret|indlagt|udskrevet|scannet|anholdt|sigtet|dømt|anmeldt|anbragt|behandlet|undersøgt|bedøvet|forløst|genoplivet|visiteret|henvist|savnet|efterlyst|udvist|udredt)(?: i| på| siden)?"
)
_HAS_DONE = Pattern(r"\b(?:har|havde) (?!været|blevet|fået|måttet|skullet)(?:\w+ )?$")


def does_it_for_a_living(left: str, said: str, right: str) -> bool:
    """`Henning har opereret i 40 år`: a surgeon; a patient is or was operated on."""
    return bool(_DOES.fullmatch(said) and _HAS_DONE.search(left) and not right.startswith(" sig"))


IT_DOES = Pattern(
    r"\W*(?:og |men |nu |så )?den (?:nye |gamle )?(?:kan|har|havde|fik|får|er|var|blev|skal|må|bliver|lå|ligger|kom|gik|brækkede|fejler|fejlede|lider|led|mistede)\b"
    r"|\W*(?:og |men |nu |så )?(?:det (?:står|ligger|hænger)|(?:står|ligger|hænger) (?:det|den|de))\b"
)
"""`Den kan brække et ben`: a doll, a machine."""


def is_meant_otherwise(left: str, said: str, right: str) -> bool:
    """Is it a signature, a turn meant as it stands, a plea to come?"""
    if "advarsel" in said and _REFEREE.search(left + said + right):
        return True
    return bool(SIGNED.search(left) or LITERAL.match(said + right[:60])) or is_bidden(left, said)


_REFEREE = Pattern(
    r"\b(?:dommeren|dommer\w*s|gult kort|rødt kort|halvleg|anfører\w*|i kampen|på bænken|straffespark\w*|håndboldkamp\w*|fodboldkamp\w*)\b"
)
"""A warning that is given in play."""


def is_bidden(left: str, said: str) -> bool:
    """`Har du to bøger liggende, så kom ind med dem`."""
    return (
        said.startswith("kom ")
        and bool(_COME_IN.search(left))
        and (not left.strip() or _TO_YOU.search(left) is not None)
    )


ADVICE = Pattern(
    r"\b(?:hvis|såfremt|når|uanset|ring|ringe|skriv|skrive|send|kontakt|kontakte|søg|søge|husk|læs|svarer vi|svare|tale om|gå ind i|drøfte|kommentere"
    r"|må ikke|kan ikke (?:tale|se|svare|gå|drøfte|kommentere|oplyse|udtale)|kan du|du kan|i kan|skal du|kan i|gerne (?:hjælpe|tale|se|høre)|parkering\w*|\w*licens|svømning|byggetillad\w*|lokale\w*|skraldespand\w*|haveaffald|taler ikke|hjælpe dig|hjælp til|spørg|spørgsmål (?:om|til)|god bedring)\b[^.!?;:]*$"
)
MAY = Pattern(
    r"\b(?:må (?:du|i)|(?:du|i) må|er (?:du|i) velkom\w+|(?:du|i) er velkom\w+)\b[^.!?]*\b(?:din|dit|dine|jeres)\b"
)
"""`Du må gerne tage din mor med`."""
ADVICE_AFTER = Pattern(
    r"^[^.!?]{0,25}\b(?:parkering\w*|\w*licens\w*|svømning|bygge\w*|lokale\w*|affald\w*|legeplads\w*|bænk\w*|udbetales|betyder|kan søges|kræver|gives)\b"
)
"""Answers that tell nobody anything of the one who asks."""
YOU_ARE = Pattern(
    r"\b(?:du|i) (?:\w+ )?(?:er|har|blev|var|fik|får|står|havde|bliver|kom|går|gik|lå|ligger|mødte|meldte)\b[^.!?]*$"
)
FACT_AFTER = Pattern(
    r"(?: [\wæøå.]+){0,3} (?:er|blev|bliver|ligger|lå|står|viser|viste|var|mangler|manglede|udløb|udløber|kom|gik|har|fik|stopper|stoppede|starter|startede|venter|ser|tyder)\b"
)
WE_SEE = Pattern(
    r"\b(?:kan (?:godt )?se|kan bekræfte|fremgår|står|ifølge|har (?:\w+ )?(?:fået|modtaget|set|kigget|læst|sendt|behandlet|afgjort|givet|gennemgået|vurderet|talt|haft)|kigget i|fandt|behandler|sender|trækker|stopper|afslog|så)\b[^.!?]*$"
)
_TOPIC_HEAD = Pattern(
    r"(?:koordinator\w*|team\w*|afdeling\w*|klinik\w*|kurs\w+|café\w*|indsats\w*|politik\w*|forebyg\w*|forening\w*|forsk\w*|vejled\w*|sygeplejersk\w*"
    r"|uge[nr]?|dag(?:en|e)?|linje[nr]?|løb(?:et)?|cent\w*|ambulatori\w*|venlig\w*|rådgiv\w*|konsulent\w*|enhed\w*|hus(?:et|e)?|bekæmp\w*|tilbud\w*|område\w*"
    r"|plan(?:en|er)?|strategi\w*|pakke\w*|gruppe\w*|netværk\w*|hold(?:et)?|ramte|statistik\w*|tal(?:lene)?|projekt\w*|uddann\w*|instrukt\w*|terapeut\w*|specialist\w*"
    r"|læge[rn]?\w*|psykolog\w*|hjem(?:met)?|børn(?:ene)?|patient\w*|syge|test\w*|taske\w*|kufferter|håndbog\w*|alliance\w*|sag(?:er|erne)|pulje\w*|midler\w*|loven|lov|arbejd\w*|støtte|råd(?:et)?|udvalg\w*|ramper?|parkering\w*|basket\w*|rugby\w*|dans\w*)$"
)
_ABOUT = Pattern(
    r"(?:\b(?:(?<!selv )om|brugen af|brug af|forbruget af|omfanget af|billeder? af|fotos? af|tegninger? af|malerier? af|modeller? af|bunker? af|lager af|bøger om|imod|omkring|vedrørende|angående|inden for|forebygge|forebygger|viden om|tegn på|forskning i|forsker i|fokus på|ekspert i|klogere på|nysgerrig på|leder af|chef for|formand for|forstander for|specialist i|specialiseret i|uddannet i|kursus i|vejledning i|undervisning i"
    r"|kampen mod|kamp mod|vaccine mod|vaccination mod|hjælp til|støtte til|tilbud til|tilbud om|hvad er|hvad betyder|navnet på|ordet|begrebet|emnet|temaet|tema|om at få|risiko for|risikoen for|i stedet for|uden|mindre|mere|hverken)"
    r"|(?<!behandling )(?<!behandlet )(?<!behandles )(?<!udredt )(?<!testet )(?<!undersøgt )(?<!opereret )(?<!dømt )(?<!sigtet )(?<!tiltalt )(?<!hjælp )(?<!brug )(?<!indlagt )\bfor)"
    r"\s(?:[\wæøå-]+\s)?$"
)
_NEVER = Pattern(
    r"\b(?:aldrig (?:har )?(?:haft|fået)|har ikke|er ikke|var ikke|ingen|uden at have|ikke har|hverken)\s(?:[\wæøå]+\s){0,2}$"
)
"""Who never had it: nothing is told, but for what one ought to have."""
_PROCEDURE = Pattern(
    r" (?:sker|foregår|meldes|gives|sendes|foretages|modtages|behandles|registreres|gælder|kræver|bestilles|søges|aftales|udleveres|rettes|skal (?:ske|meldes|sendes|gives|søges))\b"
)
"""`Sygemelding sker i appen`: how it is done, for all."""
_NEVER_WAS = Pattern(r"\b(?:har|havde) aldrig (?:selv |nogensinde )?$")
"""`har aldrig været syg til søs`."""
YOUR_TIME = Pattern(
    r"\b(?:din|dit|dine|deres) (?:nye |næste |nye )?(?:tid|tider|aftale|indkaldelse|svar|plads|ansøgning|undersøgelse|prøve\w*|henvisning) (?:til|om|på|hos|i|fra|for) (?:[\wæøå]+ )?$"
)
"""`din tid til kikkertundersøgelse`: it is theirs all the same."""
_AGREED = "|".join(
    """
    har_bedt_(?:os|mig)_(?:om_at_)?(?:skrive|fortælle|sige|dele|vise) (?:familien|forældrene|begge|de|parret)_har_(?:alle_|også_)?sagt_ja_til,_at_vi gerne_må_(?:nævnes|fortælles|skrives|deles|stå_her) sagt_ja_til_at_stå_her
    har_sagt_ja_til,?_at_(?:fortælle|dele|stå|vi|medvirke|være|blive) har_selv_bedt_(?:os_)?om_at det_fortæller_(?:han|hun|de)_(?:selv_)?gerne har_(?:selv_)?(?:læst|godkendt)_(?:teksten|opslaget) med_\\w+_(?:samtykke|tilladelse|accept|velsignelse) gerne_vil_fortælle vil_gerne_fortælle vil_gerne_dele
    fortæller_åbent fortæller_selv selv_fortæller deler_sin_historie dele_sin_historie stiller_op_og_fortæller læs_\\w+_historie
    har_givet_lov har_givet_os_lov givet_samtykke efter_aftale_med \\w+_egen_fortælling åben_om_sin åbent_om_sin gerne_må_fortælle
    fortæller_(?:på_\\w+_|i_\\w+_|her_|selv_|ærligt_)?om_(?:sin|sit|sine|at_leve|livet) fortalte_(?:på_\\w+_|i_\\w+_|selv_)?om_(?:sin|sit|sine) fortæller_\\w+_selv taler_åbent
    """.split()
).replace("_", " ")
AGREED = Pattern(rf"\b(?:{_AGREED})\b", re.IGNORECASE)
"""The one it is about tells it, or has said yes."""
_TRIED = Pattern(
    r"\b(?:køre|kørte|prøve|prøver|prøvede|prøvet|danse|danser|spille|spiller|løb|løbe|lege|leger|øve|øver) (?:[\wæøå]+ ){0,1}$"
)
"""Done for once, for the fun or the learning of it."""
_ASKED = Pattern(
    r"\b(?:spurgte|spørger|ville vide|vil vide)\b[^.!?]{0,25},? (?:om|hvorfor|hvornår|hvordan) (?!han\b|hun\b|jeg\b|du\b|vi\b|mi[nt]\b|mine\b|di[nt]\b)[^.!?,]*$"
)
"""A question, mostly a child's: nothing is told of who asks."""
IDIOM = Pattern(
    r"\bsygt? med at\b|\b(?:blinde?|døve?) for (?!\w+ (?:år|uger|måneder|dage)\b)|\bopsagt (?:vores (?!\w*(?:lærer|pædagog|pedel|leder|chef|kok|assistent|medarbejder|kollega|chauffør|vikar|sekretær|konsulent|hjælper|plejer)\b)|aftal\w*|kontrakt\w*|abonnement\w*|samarbejd\w*|den|det)\b|\bdø(?:de|d|r) af (?:grin|latter|skam|kedsomhed|nysgerrighed)\b"
    r"|\btabt? (?:\w+ )?(?:\w+ )?(?:mælke|rokke|for)?t(?:and|ænder)\b|\badvaret(?=[.!])|\bi gæld til (?!op\b|hals)|\bgik? i (?:sort|glemmebogen)\b"
    r"|\bgå om (?:bord|bag|hjørnet|natten|aftenen|morgenen|dagen|til|i)\b|\bmistet? overblikket over\b|\bi seng med (?:en (?:\w+ )?bog|hovedtelefoner)|\btaget i at (?:synge|smile|danse|grine|nynne|fløjte|spise|le)\b"
    r"|\bsl(?:å|år|og|ået) (?:sit (?:slag|sving|telt|navn|hjul|knæk|lejr)|sin (?:bue|krølle|lejr|kolbøtte)|sine (?:folder|rødder|sving|krøller|dørslag))\b"
    r"|\btabt sig (?:selv )?i (?:musik|detalje|bøger|historie)|\bskudt af (?:kanonen|med)|\bblinde? (?:passager|tillid|makker|alarm|plet|vinkel|vej|gyde)|\bopsagt på (?!grund|dagen|stedet|stående)|\bsvimmel af (?!medicin|pille|feber|blod)"
    r"|\b(?:få|to|tre) (?:dage|uger|måneder) (?:igen|tilbage) (?:af|i|på|hos|som|til|før|inden)\b|\bhar forladt (?:perron|havn|stop|station|bygning|by|skib|scene|bane|salen|lokal)|\bsin medicin(?:kasse|taske|skab|dag)"
    r"|\b(?:diabetikere|epileptikere|allergikere|astmatikere|misbrugere|ludomaner|autister|kronikere|alkoholikere)\b|\bskilles (?:ad\b|vores veje|vandene)|\bsmittet (?:med|af) (?:\w+ )?(?:løbefeber|bogfeber|\w*humør|\w*glæde|latter|begejstring|energi|grin|smil|iver|lyst|\w*bacille)|\bindlagt (?:til )?(?:\w*møde|pause|frokost|vand|fiber|fjernvarme|strøm|internet)"
    r"|\bskudt (?:ud\b|i gang|i sænk|afsted|af sted|papegøjen|over målet|forbi|på mål|op i|i vejret|hen over)"
    r"|\bgal med (?!igen\b|alligevel\b|ingen\b|(?:\w+ )?(?:hjerte|ben|arm|ryg|hånd|krave|næse|nakke|hoved|skulder|albue|ankel|knæ|fod|kæbe|finger|hals|lunge|øje|øre|lever|nyre|mave|bryst|tand|tænder|syn|hørelse|balance|hukommelse|nerve|psyk|humør|blod|tal|barn|dreng|pige|mand|kone|patient|borger|bedste|elev)|ham\b|hende\b|\w*(?:syge|kræft|smert|gigt|astma|allergi|tryk|far|mor))\w{2,}(?:en|et|erne|ene)\b"
)
"""Words of illness that tell of none."""
IN_CASE = Pattern(
    r"\b\w*(?:sal|hal|bygning|broen?|tag|gulv|bus|maskine|printer|kirke|orgel|flygel|tårn|kedel|skur|båd|skib|bil|cykel|skolen?)(?:en|et|n)? har (?:nu |endelig |også )?fået (?:sin |en |stillet )*$|"
    r"(?:^|[:;] )(?:to|tre|fire|fem|seks|syv|otte|\d+|flere|en person|én person) (?:personer |mennesker |biler )?(?:er|blev|er blevet) $|\b(?:stranden|salen|hallen|bussen|kirken|hotellet|listen|kalenderen|containeren|parkeringspladsen|p-pladsen|båden|teltet) $|"
    r"\b(?:ingen|ikke nogen)\b(?: (?:er|blev|var|kom|blevet|personer|mennesker|ansatte|elever|børn|borgere|beboere|patienter|gæster|medarbejdere|kolleger|af (?:os|dem|børnene|eleverne|gæsterne))){0,3}(?: lagt)? $|\b(?:når|hvis|mens) (?:mor eller far|far eller mor|en forælder|en af forældrene|et barn|en elev|en (?:ven|kollega|pårørende))\b[^.!?,]*$|\b(?:hvis|såfremt) (?:din|dit|dine|jeres|du|man|nogen)\b[^.!?,:]*$"
    r"|\b(?:når|hvis|mens) (?:en|én|et|nogen) (?:i (?:familien|flokken|klassen|hjemmet|huset)|man \w+|nær\w*|kær|ægtefælle|partner|forælder|søskende|bror|søster|veninde|kæreste|nabo|medarbejder|teenager|mor|far|bedsteforælder)\b[^.!?,]*$"
    r"|^\W*hv(?:em|ad|ordan|ornår|orfor)\b[^.!?]*,? når (?:manden|konen|ægtefællen|partneren|kæresten|far|mor)\b[^.!?,]*$"
    r"|^\W*(?:tag|besøg|inviter|hjælp|støt|lyt til|kys|kram|følg|spørg|ring til|husk) (?:\w+ )?(?:din|dit|dine|jeres) $"
    r"|^\W*(?:opdager|oplever|frygter|tror|mærker|ser|tænker|fornemmer|bekymrer) (?:du|man|i|nogen)(?: dig| sig)?,? (?:at|for om|fordi) (?:et|en|dit|din|jeres)\b[^.!?,]*$"
    r"|^\W*(?:og |men )?(?:heldigvis )?ingen (?:\w+ )?$"
    r"|(?<!gæt )(?<!gæt, )(?<!lige )(?<!lige, )\bhvem der $|\btil (?:en|et), der $|\bdet har (?:også )?$"
    r"|\b(?:leder efter|søger|efterlyser|finde|savner) (?:\w+ )?ejer(?:en|ne)? (?:til|af) [^.!?]*$"
)
"""Said to whom it may concern."""
_BEGINS = Pattern(r"\b(?:start|begynd)\w* (?:op )?(?:(?:på|i|med|til) )?(?:\w+ )?$")
_CURE = Pattern(
    r"(?:i |på )?(?:kemo|stråle|terapi|dialyse|\w*medicin|antabus|antidepress|lykkepille|insulin|metadon|\w*behandling|afvænning|piller)"
)
_JUST_ABOUT = Pattern(r"\b(?:mod|om|omkring|vedrørende|imod|overfor) $")
_LEGAL = Pattern(
    r"(?:advokat\w*|sag(?:en)?|strid|strides|slås|kæmper|uenige|retten|møde\w*|vidne|søgt|ansøgt|besked|svar|anmodet|ansøgning\w*|afslag|kamp) (?:om|på) (?:\w+ )?$"
)
_MANY = Pattern(
    r"(?:(?<!en )(?<!den )(?<!et )\b(?:mennesker|personer|børn|børnene|unge|elever|eleverne|borgere|borgerne|patienter|patienterne|familier|dem|alle|ældre|kvinder|mænd|nogen|kolleger|medarbejdere|beboere|(?<!s )forældre|pårørende|veteraner|danskere|mange|flere|folk|voksne|en person|personer|man|hvis du|når du|har du|er du|lever du|bor du)"
    r"(?:,)?\s(?:(?:der|som)\s)?(?:(?:har|får|lider|er|lever|bor|bliver|blev|med|ramt|ramte|lige|netop|nu|stadig|af|også|selv|kan|have|fået|haft|i|uden|,)\s)+(?:[\wæøå-]+\s){0,2}"
    r")$"
)
_MANY_AFTER = Pattern(
    r"\s(?:mennesker|personer|børn|unge|elever|borgere|patienter|familier|ældre|kvinder|mænd|voksne|beboere|medarbejdere|brugere|mødre|fædre|forældre|drenge|piger|hunde|katte)\b"
)
_BARE_MANY = Pattern(
    r"(?:døende|indlagte|demente|handicappede|hjemløse|blinde|døve|gravide|ordblinde|sindslidende|sengeliggende|svagtseende|boligløse|prostituerede|alkoholikere|misbrugere|stofmisbrugere|narkomaner|asylansøgere|sygemeldte|overvægtige|depressive|hjertesyge|kræftsyge|lungesyge|nyresyge|psykisk syge|kriminelle|løsladte|demensramte|kræftramte|udviklingshæmmede|udsatte unge)"
)
_TO_MANY = Pattern(r"\b(?:hos|for|til|med|blandt|om|af|mod|overfor|over for|mellem|støtter|hjælper|passer) $")
"""`sidder hos døende`: nobody is one of them yet."""
LAUGHED = Pattern(
    r" af (?:at )?(?:grine|grin|latter|glæde|lykke|begejstring|bare|ren|skam|kærlighed|stolthed|spænding)\b"
)
"""`hold i ryggen af at grine`."""
_NUMBERS = Pattern(
    r"(?:(?<!har )(?<!haft )(?<!fået )(?<!fik )(?<!efter )(?<!med )\b(?:\d[\d.]*|to|tre|fire|fem|seks|syv|otte|ni|ti|hundrede|tusind|hver \w+)\s(?:procent\s|pct\.?\s|%\s|af\s)?(?:[\wæøå-]+\s){0,1}"
    r"|\b(?:færre|antallet af|antal|andelen af|landets|verdens|årets|kommunens|hospitalets|skolens|regionens|sygehusets|afdelingens)\s(?:[\wæøå-]+\s){0,1})$"
)
_ROOM = Pattern(r"\b(?:stue|værelse|plads|nr\.?|nummer|kl\.?|lejlighed|opgang|afsnit|afdeling) \d+\s")
_GENERAL = Pattern(
    r"^\W*(?:hvis(?! (?:i|nogen|andre|du|folk) (?:undrer|undrede|savner|mangler|møder|har hørt|har savnet|har bemærket|har undret|spørger|leder efter|går og))|når (?:man|du|I|barnet|eleven|medarbejderen|borgeren|patienten|en|et|ens)\b|har du|er du|kender du|lider du|hvordan|hvad gør|vidste du|kan man|husk(?!,?(?: nu| lige| også| endelig| venligst)?,? at (?:ham|hende|han|hun|hans|hendes|vores)\b)|har I(?! hørt| set| bemærket| lagt)|er I|hvad er|bliver du|får du|lever du|(?:er|har|bliver|får|lever|bor|lider|kender|skal) (?:din|dit|dine|jeres|nogen|barnet|en i)(?! (?:sag|ansøgning))|(?:har|er) (?:din|dit|dine|jeres))\b",
    re.IGNORECASE,
)
_AS_IF = Pattern(r"\b(?:som om|hvis|når|uanset om|om) du\b[^,.]*$")
_SLANG = Pattern(
    r"\b(?:syg|sygt|syge|vild|vildt)\s(?:god|godt|gode|sej|seje|sejt|fed|fede|fedt|lækker|flot|flotte|hurtig|dygtig|dejlig|sjov|mange|lang|stor|nice|efter|over|for|med at|i ballet)"
    r"|\b(?:helt |så |lidt )?(?:syg|syge|sygt) (?:med at|efter)|sindssyg[t]? (?:god|flot|sej|hyggelig|dejlig|fed)|høj på livet|afhængig af (?:kaffe|kage|slik|chokolade)|allergisk over for (?:mandage|møder|regneark)|blind (?:makker|for|passager|høns|høne|tro|alarm|gyde|vej|plet|kærlighed)|(?:angst|stress|skræk) for|lammet? (?:af (?:grin|glæde)|stemning)|smittet af (?:glæde|latter|humør|begejstring|stemning)|deprimeret over (?:vejret|resultat)|døv for|§ for (?:alt andet|alle andre|andre farver|kritik)|\bfår § af\b|døve ører|fuld af|clean look|død(?:træt| af grin)|dement(?:er)|(?:simpelthen|fuldstændig|vildt) §(?: en| et| til| med)|er du (?:helt |bare )?§|eller (?:bare )?§|blinde (?:vinkel|makkere)|sagde op(?:skrift)?|en blind"
)


def works_with(left: str) -> bool:
    """Does one work there, or do it for others?"""
    return bool(AT_WORK.search(left) or PLACE_BEFORE.search(left))


def plays_there(left: str) -> bool:
    """`Ellens mand spiller harmonika på demensafsnittet`."""
    return bool(PLACE_BEFORE.search(left) and AT_WORK.search(left) and not ON_THE_WAY.search(left))


def is_at_work(left: str, said: str) -> bool:
    """Is it what one does for others, or an event about it? Then having it tells another thing."""
    if _TAKES.search(left) and _SAMPLES.match(said):
        return True
    return bool(HANDLES.search(left) or (EVENT.search(left) and not HAS_IT.search(left)))


def is_tied(left: str) -> bool:
    """Do the words before a matter tie it to whoever they speak of?"""
    return bool(MOVED.search(left) or TREATED_FOR.search(left) or WE_ARRANGED.search(left))


def begins_a_cure(left: str, said: str) -> bool:
    """`startet i kemo`: that is no new job."""
    return bool(_CURE.match(said) and _BEGINS.search(left))


def is_general(left: str) -> bool:
    """Is it said to whom it may concern: a question, a condition?"""
    return bool(_GENERAL.search(left) or _AS_IF.search(left))


ACUTE = Pattern(
    r"(?:blodprop|hjertestop|hjerneblødning|hjernerystelse|blindtarm|hoftebrud|benbrud|lungebetændelse|slagtilfælde|knust|brækket|galdesten|overdosis)"
)
"""A word of illness that begins a sentence by itself: `Blodprop i hjertet, men vi nåede det`."""
HITS_ONE = Pattern(
    r" (?:har|ødelagde|plager|plagede|driller|tog|kostede|satte|rammer|ramte|slog|sled|tvang)\b[^.!?,]{0,30}\b(?:ham|hende)\b| (?:sidder|sad|har sat sig) i (?:hver|hans|hendes|begge|alle|hele|ryg|hænd|fing|knæ|hoft)"
)
"""`et hashmisbrug har ikke holdt ham nede`."""
FRONTED = (" har ", " kan ", " må ", " skal ", " ser ", " kender ", " mødte ", " så ")
"""`ham har jeg kørt til strålerne`."""
ANEW = (" op, og ", " efter, og ", " journalen, og ", " systemet, og ", " med lægen, og ")
"""`Jeg har slået op, og prøven viste ...`: what follows is not of whoever looked."""


GREETS = ("hej ", "kære ", "goddag ")
TO = (" til", " hos", " efter")
ASKS = Pattern(r"\b(?:spørg|kommenter|nævn|stirr)\w*")


_COUNTED = Pattern(r"\b\d[\d.]* $")
_INJURY = Pattern(r"(?:brækkede|knuste|forstuvede|hævede) ")
"""`1.200 brækkede håndled`."""


def is_of_many(left: str, said: str, right: str) -> bool:
    """`sidder hos døende`; or a beast or thing just before does it: `da sælen stjal hans madpakke`."""
    if _BARE_MANY.fullmatch(said) and _TO_MANY.search(left) and not right.startswith((" fru", " hr", " kone", " mand")):
        return True
    if said.startswith("flyttet hjemmefra") and _GROWN.search(left):
        return True
    if _COUNTED.search(left) and not _ROOM.search(left) and _INJURY.match(said):
        return True
    return bool(DONE.match(said) and ONE_DOES.search(left))


def is_topic(compound: str, left: str, right: str, way: str, nearest: str) -> bool:
    """Is the matter talked of in general here, or is it no matter at all? `nearest`: what stands after who it is tied to."""
    if (compound and _TOPIC_HEAD.search(compound)) or _SLANG.search(left[-14:] + "§" + right[:22]):
        return True
    if _TRIED.search(left) or _ASKED.search(left):
        return True
    if _WORKS_THERE.search(left) and not left.endswith("arbejde "):
        return True
    if way == "s" and _JUST_ABOUT.search(left):
        return True
    if (not left.strip() and _PROCEDURE.match(right)) or _MANY_AFTER.match(right) or LAUGHED.match(right):
        return True
    if _MANY.search(nearest):
        return True
    if _LEGAL.search(left):
        return False
    if (way == "n" and _NEVER.search(left)) or _NEVER_WAS.search(left):
        return True
    if way == "n" and _NUMBERS.search(left) and not _ROOM.search(left):
        return True
    return way in "nw" and bool(_ABOUT.search(left) or right.startswith(("-", "/")))
