"""Derogatory words about people (nedsættende ord): about a person who can be recognised, or straight to a colleague."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.belittling import ADDRESSED, belittled
from opslag.core.language.colleague_tone import harsh_tone
from opslag.core.language.confidential_unreal import is_beast, is_beasts_tale
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.person_anchors import Anchor, anchors
from opslag.core.language.person_features import RECOGNISABLE, points
from opslag.core.language.person_roles import role_of
from opslag.core.language.persons import persons
from opslag.core.language.reading import Reading, read
from opslag.core.language.scorn import ACTED, BEAST, STAGE, THING, cues
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_WORDS = """
noun: bølle, bøllen, idiot, idioten, idioter, tosse, tossen, tåbe, tåben, fjols, fjolset, fjolser, klovn, klovnen, klaphat, klaphatte,
tumpe, tumpen, nar, narren, løgner, løgneren, løgnhals, bedrager, bedrageren, svindler, svindleren, fuser, slapsvans,
skiderik, skiderikken, røvhul, røvhullet, narrøv, møgkælling, kælling, kællingen, psykopat, psykopaten, narcissist,
amatør, amatøren, taber, taberen, dovenkrop, dovendidrik, snog, slange, sadist, sadisten, tyran, tyrannen, hykler,
hykleren, kryster, pamper, drukmås, grødhoved, skvat, skvadderhoved, vatnisse, bavian, bavianen, kvaj,
kvajpande, fæhoved, dumrian, dumrianer, tykhoved, båthorn, pikhoved, svin, svinet, møgsvin, so, luder, ludder, kraftidiot,
snylter, snylteren, nasserøv, blærerøv, rotte, rotten, heks, heksen, gammel hejre, galning, galningen, hystade, vindbøjtel,
medløber, nikkedukke, katastrofe, skændsel, skamplet, joke, omvandrende katastrofe, energityv, pestilens
adjective: dum, dumme, doven, dovne, inkompetent, inkompetente, uduelig, uduelige, håbløs, håbløse, ubegavet,
ubegavede, talentløs, talentløse, falsk, løgnagtig, usympatisk, utålelig, ulækker, ynkelig, ynkelige,
latterlig, latterlige, arrogant, tykhovedet, åndssvag, åndssvage, evnesvag, ubrugelig, ubrugelige, magtsyg, magtsyge,
selvfed, hjernedød, grim, korrupt, korrupte, usmagelig, upålidelig, bims,
småbegavet, småt begavet, tungnem, uintelligent, magtliderlig, karakterløs, rygradsløs, fej,
uvidende, tonedøv, psykopatisk, narcissistisk, fordrukken, lusket, slesk, nærig, blærerøvet, snobbet, skruppelløs, samvittighedsløs, idiotisk, tåbelig, patetisk, nederdrægtig, modbydelig
phrase: samme intelligens som, intelligens som en, iq som en, uden humor, uden rygrad, uden skam i livet, sur kone, sur mand, sur gås, sure kone, sur mær, kan ikke stave til, ikke stave til arbejde, aldrig er blevet forfremmet, aldrig bliver til noget, af værste skuffe, lidt klogere var, klogere var han, klogere var hun, stadig dum, for meget i flasken, ikke kan tåle at se sig selv, tror han er gud, tror hun er gud, gør nar af sig selv, uden at have en hjerne, uden hjerne, uden at have styr på, kan ikke finde ud af noget, har aldrig lavet noget, udueligt fæ, dum som en dør, dum som en, dummere end, skarpeste kniv, klogeste i klassen, hurtigste knallert, spild af ilt,
spild af plads, spild af penge at have, fatter ingenting, fatter intet, fatter ikke en brik, fatter hat, fatter aldrig noget,
en skrue løs, alle kopper i skabet, hele bestikket, sovet sig til, kan ikke finde ud af en skid, kan ikke finde sin egen,
ingen gider have, ingen gider arbejde, ingen gider lytte til, burde skamme sig, burde fyres, burde finde noget andet at lave,
burde holde sig til, burde have holdt sig, ikke egnet til at, ude af stand til at, til grin for, til grin over hele,
lyver som, lyver, så hun sveder, så han sveder, stinker af, lugter af sved, ikke har en hjerne, hjerne på størrelse med,
uden hjerne, hul i hovedet, født bag en, kommet sovende til, kun fået jobbet fordi, kun fik jobbet fordi, fået jobbet i tombolaen,
køre en pølsevogn, sælge pølser, passe en pølsevogn, ville ikke kunne lede, kan ikke lede, kunne ikke lede en,
bindes snørebånd, binde sine egne snørebånd, i stand til at tælle til, tælle til ti
"""


def _entries() -> dict[str, str]:
    """Every entry with its kind; an adjective also in its plural form."""
    entries: dict[str, str] = {}
    for block in re.split(r"\n(?=(?:noun|adjective|phrase):)", _WORDS.strip()):
        kind, _, listed = block.partition(":")
        for entry in (" ".join(e.split()) for e in listed.split(",")):
            entries[entry] = kind
            if kind == "adjective" and entry.endswith(("d", "t", "g", "m", "s", "k", "n")):
                entries.setdefault(entry + "e", kind)
    return entries


INSULTS = Lexicon(_entries())
_PREDICATE = Pattern(
    r"(?:\b(?:er|var|bliver|blev|virker|lyder|være|været|altid|forbliver|kaldes|som)\b(?:,?\s[\wæøå]+){0,6},?|\b(?:for|så|alt for|ret|temmelig|totalt|fuldstændig|mere|virkelig|simpelthen|bare)|(?:^|,? )(?:den|det|de|din|sådan en|en|et|hverken|største|gamle))\s(?:\w+\s)?$"
)
_NEGATED = Pattern(r"\b(?:ikke|aldrig|hverken|næppe|ingen|alt andet end|langtfra|langt fra)\b(?:\s[\wæøå]+){0,2}\s$")
_THING_AFTER = Pattern(
    r"\s(?:idé|ide|ideer|spørgsmål|regel|regler|joke|jokes|vits|vittighed|fejl|beslutning|plan|ordning|løsning|situation|sag|opgave|historie|undskyldning|film|bog|sang|lov|politik|rapport|retning|alarm|alarmer|nyheder?|venner|tryghed|tænder|start|hår|trøjer?)\b"
)
_PLAY = Pattern(r"\b(?:klovnen|klovn|heks(?:en)?|nar(?:ren)?|amatør|taber|slange|rotten?|joke)\b")
_PLAY_AROUND = Pattern(
    r"\b(?:cirkus|telt\w*|grinede|ballon\w*|teater|forestilling|rollen|spille[rt]?|klædt ud|udklædt|fastelavn\w*|eventyr\w*|dukke|figur|hospitalsklovn|fugl|zoo|dyr|\w*fødselsdag\w*|\w*hospital\w*|udklædning|revy|skuespil|teater|quiz|turnering|kamp(?:en)?|vinder|rolle|fotograf|amatør(?:teater|fotograf|forening))\b"
)
_TALE = Pattern(
    r"\b(?:eventyr\w*|fastelavn\w*|cirkus\w*|hans og grete|udklædning\w*|halloween\w*|sankthans\w*|maskerade\w*|fortællestund\w*|1[4-9]\d\d|natvægter\w*|vægter\w*|byvandring\w*|hekseproces\w*|trolddom)\b"
)
_ACTED = Pattern(
    r"\b(?:teaterstykke\w*|teater|skuespil\w*|forestilling\w*|rollen som|spiller den|i \w+ akt\w*|i (?:filmen|bogen|romanen|stykket|serien|eventyret|novellen|krimien)|filmens|bogens|romanens|seriens|musical\w*|klovnen [a-zæøå]\w+ (?:kommer|besøger|optræder|er på|har))\b"
)
_BAD = "|".join(
    """
    dum umulig håbløs doven latterlig ubrugelig pinlig utålelig inkompetent uduelig idiot fjols kvaj klovn
    joke amatør taber ynkelig tungnem selvfed ligeglad uvidende usympatisk arrogant tåbelig patetisk
    hysterisk
    """.split()
)
_NAMES = "|".join(
    """
    slapsvans idiot tosse klaphat dovenkrop nar amatør skiderik kælling tåbe taber hykler snylter klovn
    møgunge tumpe fjols kvaj skvat nul svin fæ båthorn klamphugger pampere slapper brokkehoved brokkerøv
    sladretante sladrehank
    """.split()
)
_HARSH = rf"""
dummeste | \bdet (?:dummeste|mest tåbelige|mest latterlige|ringeste|værste vrøvl),? (?:jeg|vi) (?:længe |nogensinde )?har (?:læst|hørt|set)
tænk dig | \btænk dig (?:dog |nu |lige )?om\b
engang   | \bikke engang (?:finde ud af|læse|skrive|tælle|møde|svare|huske)
evige/være fri for | \b(?:dine|dit|din) evige\b(?! (?:optimisme|gode|smil|tålmodighed|hjælp\w*|humør|venlighed))|\bmå vi (?:andre )?(?:snart )?være fri for (?:dine|dit|din|dig)
vågnede  | \bså vågnede du\b
godmorgen| \bgodmorgen,? (?:dovne|sure|dumme|langsomme) \w+
savner   | \bingen savner (?:dig|dit|dine|din)\b
er du fuldstændig/er du helt/er du totalt | \ber du (?:helt |fuldstændig |totalt )(?:væk(?! (?:fra|i|på|til)\b)|tabt|fra den|oppe at køre|blæst|til grin)
einstein | \b(?:flot|godt) (?:klaret|gået|tænkt)[^.!?]{{0,12}}\b(?:einstein|sherlock|professor|geni)
af dig/din skyld igen/takket være dig | \bpå grund af dig (?:må|skal|måtte|er vi|sidder|mangler|nåede|kommer|kan vi|står)\b|\bdin skyld igen\b|\btakket være dig (?:igen|er alt)
langsom  | \b(?:hvor er du|du er (?:så|for|alt for|bare)) (?:langsom|sløv|træg)\b
typisk  | \btypisk dig\b(?! at (?:redde|hjælpe|tænke|huske|bage|have|sørge|finde på noget))
fatter  | \bdu fatter\b|\bfatter du\b(?! det,)
hold_ | \bhold (?:nu |dog |lige |så )?(?:kæft|kaje|mund|bøtte|din)\b|\bhold (?:nu |dog |så )?op med at (?:spilde|brokke|klynke|blande|belære|pive|lege chef)
er_du_ | \b(?:hvor )?er du (?:bare |simpelthen |virkelig |helt |rigtig |for |så |fuldstændig |en |et ){{0,3}}(?:{_BAD}|bims|blind|sindssyg|åndssvag|født bag|syg i hovedet)
du er   | \bdu er (?:simpelthen |bare |så |altså |virkelig |jo |da |en |et |fuldstændig |totalt |helt |komplet |noget så |for |alt for ){{0,3}}(?:{_BAD}|til grin)
du er   | \bdu er (?:jo |da |bare )?(?:aldrig|ikke engang) (?:på arbejde|til stede|her|forberedt)
du er | \bdu er (?:vist |jo |altså |simpelthen )?for (?:dum|doven|fin|dårlig|langsom|vigtig|træg|ligeglad) til
lær_ | \b(?:tag og |så |prøv at )?lær (?:dog |nu |lige )?(?:at (?:læse|stave|tælle|regne|lytte|opføre dig|tænke|holde)|dit (?:arbejde|job|fag)|at passe dit)
prøv at lære dit | \bprøv at lære dit (?:arbejde|job)
læs dog/læs for en gangs skyld/læs lige/læs nu | \blæs (?:dog|nu|lige|for en gangs skyld)[^.!?]{{0,30}}(?:hvad der står|for en gangs skyld)|\blæs (?:dog|nu|for en gangs skyld)[^.!?]{{0,30}}før du
gangs   | \bfor en gangs skyld\b[^.!?]{{0,25}}\b(?:læs|lyt|gør|passe|møde|svare|bestille)|\b(?:læs|lyt|mød|svar|gør)[^.!?]{{0,25}}\bfor en gangs skyld\b
svært   | \bhvor svært kan det (?:være|lige være)(?: for dig| at (?:læse|svare|møde|huske))
burde   | \bdu (?:burde|skulle) (?:virkelig |måske |prøve at |nok )?(?:skamme dig|finde et andet job|finde noget andet|holde (?:din )?(?:mund|kæft)|prøve at arbejde|lave noget|bestille noget)
hellere | \bskulle du ikke (?:hellere |prøve at )?(?:lade de voksne|holde (?:din|mund|kæft)|finde (?:et andet|dig)|passe dit|lave noget)|\bikke hellere lade de voksne
en anden arbejdsplads/et andet job/noget andet at lave | \bfind (?:dog |nu |dig )?(?:et andet job|noget andet at lave|en anden arbejdsplads)
tag dig | \btag dig (?:dog |nu |lige )?sammen\b
skrid   | \bskrid(?: nu| så| ad)?\b(?!t)
pas     | \bpas (?:dog |nu |lige )dig selv|\bpas (?:dog |nu |lige )?dit eget\b
bland   | \bbland dig (?:dog |nu )?uden ?om
rager/hvem har spurgt dig/ingen har spurgt dig | \bhvad rager det dig|\bhvem har spurgt dig|\bingen har spurgt dig
ved du  | \b(?:så )?hvad ved du (?:om det|om noget|overhovedet)
bilder  | \bhvad bilder du dig ind
utrolig | \butroligt?,? at du\b(?! (?:altid |stadig |bare )?(?:husker|når|kan huske|kan nå|klarer|orker|har tid|har overskud|smiler|finder|fik|nåede|huskede))
gider/kan lide/lytter/orker/regner/savner/stoler/tror | \bingen\b[^.!?]{{0,35}}\b(?:gider|stoler|lytter|regner|kan lide|savner|orker|tror)\b[^.!?]{{0,25}}\b(?:dig|med dig|på dig|til dig|med dig)\b
trætte  | \btrætte? af (?:dig|dit|dine)\b
orker   | \borker ikke (?:dit|dine|dig|mere af dit)
gider   | \bgider (?:ærlig talt |slet |altså |virkelig |snart )?ikke (?:svare|høre|læse|bruge tid|diskutere|spilde)[^.!?]{{0,30}}\b(?:du|dig|dit|din|den slags|mere)
spilder | \bspilder? (?:vores|min|alles|folks) tid\b
nogen, der | \bspørg(?:er)? nogen, der (?:arbejder|kan|ved|laver)|\bnogen, der kan (?:regne|læse|tænke|finde ud af|passe)
ikke dig| \baltså ikke dig\b|(?<!det er )(?<!det var )(?<!var det )(?<!er det )\bikke dig, [a-zæøå]
forklare| \bkan nogen (?:forklare|lære|fortælle|vise) (?!mig|os)[a-zæøå]+,? hvordan (?:en|et|man)
andre   | \b(?:os|vi) andre\b[^.!?]{{0,40}}\b(?:rydde? op efter|trækk?er? læsset|lave[rt]? dit arbejde|bære dig|dækker? for dig|lide under)
rydde   | \brydder? op efter dig\b
sædvanlig| \bsom sædvanlig (?:har|er|kan|gider|glemmer|sover) du\b
din     | \bd(?:in|it) (?:lille |store |gamle |dovne |evindelige |sædvanlige |forbandede )?(?:{_NAMES}|brok|pjat|ævl|vrøvl|klynk|fnidder|dovenskab|dumhed|inkompetence|uduelighed|piveri|brokkeri)\b
overhovedet| \bhar du overhovedet (?:læst|lavet|tænkt|en hjerne|en uddannelse|forstået|åbnet)|\bat du overhovedet
kan du ikke| \bkan du ikke (?:engang|bare) (?:læse|tælle|møde|finde ud af|passe)
aldrig  | \bdu (?:har|laver|lavede|kommer|hjælper|gør) (?:jo |da )?aldrig (?:lavet |bestilt |gjort )?(?:noget|en skid|til tiden)\b|\bdet bliver (?:vist )?aldrig (?:dig|hende|ham)(?: selv)?\b
din flade/hele dagen/og drikke kaffe/og glo/og kigge/og lade/og lave | \bdu (?:plejer at )?sidde[rt]?(?: jo| bare)? og (?:lave|glo|drikke kaffe|lade|kigge)|\bdu sidder (?:bare |jo )?(?:og |på )[^.!?]{{0,20}}(?:hele dagen|din flade)
spørg nogen, der arbejder| \bspørg nogen, der arbejder
gå hjem | \bgå hjem og (?:græd|vug|bliv (?!rask|frisk|i sengen|liggende|hjemme)|lad være)
du skal ikke tro/hvem tror du | \bhvem tror du,? du er|\bdu skal ikke tro,? du er
et kunne kun være dig/u kan jo | \bdet kunne kun være dig\b|\bdu kan jo (?:alligevel )?(?:intet|ingenting|ikke finde ud af)
geni    | \bgeni(?:alt)?-?(?:indfald|streg|idé)\w*[^.!?]{{0,25}}(?:fra|af) \w+
"""
_TURNS = Turns(_HARSH)
"""Turns of contempt straight to somebody."""


def insults(text: str) -> tuple[Span, ...]:
    """Derogatory words about somebody who is named or can be recognised, left to right."""
    found = _plain(text) or belittled(text) or _to_somebody_named(text)
    return () if found and is_beasts_tale(read(text)) else found


_YOU_ARE = Pattern(r"\b(?:du (?:er|var|bliver|burde)|din|dit|er du)\b")


def _to_somebody_named(text: str) -> tuple[Span, ...]:
    """Words of scorn with `du` to somebody who is called by full name at the beginning."""
    begun = ADDRESSED.match(text)
    if not begun or not _YOU_ARE.search(text.lower()):
        return ()
    scornful = [c for c in cues(text) if c.field in ("slur", "trait") and c.weight >= 2 and c.start >= begun.end()]
    named = scornful and (text[0] == "@" or any(p.start < begun.end() for p in persons(text)))
    scornful = [c for c in scornful if not text.startswith((" at ", " til "), c.end)]
    heaviest = [c for c in scornful if _YOU_ARE.search(text.lower(), max(begun.end(), c.start - 40), c.start)]
    return tuple(Span(c.start, c.end) for c in heaviest[:1]) if named else ()


@lru_cache(maxsize=512)
def _plain(text: str) -> tuple[Span, ...]:
    """Words that are derogatory by themselves, straight about the nearest person."""
    reading = read(text)
    matches = reading.find(INSULTS)
    if not matches:
        return ()
    found = []
    for match in matches:
        sentence = next((s for s in reading.sentences if s.start <= match.start < s.end), Span(0, len(text)))
        left, right = reading.lower[sentence.start : match.start], reading.lower[match.end : sentence.end]
        if _is_meant(match.value, match.entry, left, right) and _target(reading, sentence, match.start, match.end):
            found.append(Span(match.start, match.end))
    if found and (STAGE.search(reading.lower) or BEAST.search(reading.lower)):
        return ()
    return tuple(s for s in found if not _is_tale(reading, s))


def _is_tale(reading: Reading, span: Span) -> bool:
    """`Heksen er sulten. Kom til eventyrløb`: told by the text around."""
    return bool(_PLAY.search(reading.lower, span.start, span.end) and _TALE.search(reading.lower))


def _is_meant(kind: str, entry: str, left: str, right: str) -> bool:
    if left.endswith(("din ", "dit ", "din lille ", "dit lille ")):
        return False
    if _ACTED.search(f"{left}{entry}{right}") or (_PLAY.search(entry) and _PLAY_AROUND.search(left + " " + right)):
        return False
    if kind == "phrase":
        return not (entry.startswith("lyver") and right.startswith((" ikke", " aldrig")))
    if ACTED.search(left):
        return False
    if (
        _THING_AFTER.match(right)
        or (kind == "adjective" and THING.match(right))
        or (_NEGATED.search(left) and "hverken" not in left)
    ):
        return False
    return bool(_PREDICATE.search(left)) or not left.strip()


def _target(reading: Reading, sentence: Span, start: int, end: int) -> bool:
    """Is the nearest person of the sentence somebody a reader would recognise?"""
    inside = [a for a in anchors(reading.text) if sentence.start <= a.start < sentence.end]
    ahead = [a for a in inside if a.end <= start and reading.lower[a.start : a.end] != "man"]
    meant = _meant(reading, ahead, start) if ahead else [a for a in inside if _belongs(reading.lower, end, a.start)]
    spoken_to = ("du", "dig", "din", "dit")
    meant = [a for a in meant if reading.lower[a.start : a.end] not in spoken_to]
    return any(
        _is_recognisable(reading, a, sentence) and not is_beast(reading, anchors(reading.text), a) for a in meant
    )


_OF_ONESELF = Pattern(r" (?:er|var|bliver|blev|føler|har været)\b")


def _meant(reading: Reading, ahead: list[Anchor], start: int) -> list[Anchor]:
    """The nearest before the words, or the one before a clause of `vi` or `jeg` in between."""
    aside = (
        ahead[-1].kind in ("self", "group") and len(ahead) > 1 and not _OF_ONESELF.match(reading.lower, ahead[-1].end)
    )
    return [ahead[-2]] if aside and "," in reading.text[ahead[-2].end : start] else [ahead[-1]]


_TITLE_BETWEEN = Pattern(r" (?:til [\wæøå]+,? |[\wæøå]+(?:,)? )?(?:end )?")


def _belongs(lower: str, end: int, start: int) -> bool:
    """Do the derogatory words stand right before the name: `den selvfede konsulent Frank`, `den klovn til arkitekt, U.`?"""
    between = _TITLE_BETWEEN.fullmatch(lower, end, start) if end <= start < end + 34 else None
    if between is None:
        return False
    words = between[0].replace("til", " ").replace("end", " ").strip(" ,").split()
    return all(role_of(word) or word.endswith(("ekt", "ist", "ør", "er", "mand", "chef")) for word in words)


def _is_recognisable(reading: Reading, anchor: Anchor, sentence: Span) -> bool:
    if anchor.kind in ("self", "group", "own relative", "addressee") or not anchor.score:
        return False
    return anchor.score + (0 if anchor.named else points(reading.text, sentence.start, sentence.end)) >= RECOGNISABLE


_SAYS_OF_SELF = Pattern(
    r"\b(?:du|dig|i|jer)(?:,? (?:der|som))? (?:\w+ )?(?:siger|sagde|synes|skriver|tror|påstår|mener)(?: selv)?,? (?:at )?\Z",
    re.IGNORECASE,
)
"""`Dig, der altid siger, at du er ligeglad`: what somebody says of themselves."""


def harsh_words(text: str) -> Iterator[Span]:
    """Harsh words straight to somebody: contempt, orders to be silent, scorn; disagreement on facts is none."""
    taken = -1
    spans = {m.span() for m in _TURNS.find(read(text).lower)} or {(s.start, s.end) for s in harsh_tone(text)}
    for start, end in sorted(spans):
        if start >= taken:
            taken = end
            said = text.startswith(("du ", "i "), start) and _SAYS_OF_SELF.search(text, max(0, start - 50), start)
            if not said:
                yield Span(start, end)
