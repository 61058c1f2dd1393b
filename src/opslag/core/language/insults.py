"""Derogatory words about people (nedsættende ord): about a person who can be recognised, or straight to a colleague."""

import re
from collections.abc import Iterator
from functools import lru_cache

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.person_anchors import RECOGNISABLE, Anchor, anchors, points
from opslag.core.language.reading import Reading, read
from opslag.core.language.sentences import Span

_WORDS = """
noun: idiot, idioten, idioter, tosse, tossen, tåbe, tåben, fjols, fjolset, fjolser, klovn, klovnen, klaphat, klaphatte,
tumpe, tumpen, nar, narren, løgner, løgneren, løgnhals, bedrager, bedrageren, svindler, svindleren, fuser, slapsvans,
skiderik, skiderikken, røvhul, røvhullet, narrøv, møgkælling, kælling, kællingen, psykopat, psykopaten, narcissist,
amatør, amatøren, taber, taberen, dovenkrop, dovendidrik, snog, slange, sadist, sadisten, tyran, tyrannen, hykler,
hykleren, kryster, pamper, drukmås, grødhoved, skvat, skvattet, skvadderhoved, vatnisse, bavian, bavianen, kvaj,
kvajpande, fæhoved, dumrian, dumrianer, tykhoved, båthorn, pikhoved, svin, svinet, møgsvin, so, luder, ludder, kraftidiot,
snylter, snylteren, nasserøv, blærerøv, rotte, rotten, heks, heksen, gammel hejre, galning, galningen, hystade, vindbøjtel,
medløber, nikkedukke, sut, nul, katastrofe, skændsel, skamplet, joke, omvandrende katastrofe, energityv, pestilens
adjective: dum, dumme, doven, dovne, inkompetent, inkompetente, uduelig, uduelige, håbløs, håbløse, ubegavet,
ubegavede, talentløs, talentløse, falsk, løgnagtig, usympatisk, utålelig, klam, klamme, ulækker, ynkelig, ynkelige,
latterlig, latterlige, arrogant, tykhovedet, åndssvag, åndssvage, evnesvag, ubrugelig, ubrugelige, magtsyg, magtsyge,
selvfed, hjernedød, grim, korrupt, korrupte, sindssyg, sindssyge, hysterisk, vanvittig, usmagelig, upålidelig, bims,
småbegavet, småt begavet, tungnem, uintelligent, ligeglad, magtliderlig, karakterløs, rygradsløs, pinlig, elendig, fej,
uvidende, tonedøv, psykopatisk, narcissistisk, fordrukken, fed, lusket, slesk, nederdrægtig, modbydelig
phrase: dum som en dør, dum som en, dummere end, skarpeste kniv, klogeste i klassen, hurtigste knallert, spild af ilt,
spild af plads, spild af penge at have, fatter ingenting, fatter intet, fatter ikke en brik, fatter hat, fatter aldrig noget,
en skrue løs, alle kopper i skabet, hele bestikket, sovet sig til, kan ikke finde ud af en skid, kan ikke finde sin egen,
ingen gider have, ingen gider arbejde, ingen gider lytte til, burde skamme sig, burde fyres, burde finde noget andet at lave,
burde holde sig til, burde have holdt sig, ikke egnet til at, ude af stand til at, til grin for, til grin over hele,
lyver som, lyver, så hun sveder, så han sveder, stinker af, lugter af sved, ikke har en hjerne, hjerne på størrelse med,
uden hjerne, hul i hovedet, født bag en, kommet sovende til, kun fået jobbet fordi, kun fik jobbet fordi, fået jobbet i tombolaen,
køre en pølsevogn, sælge pølser, passe en pølsevogn, ville ikke kunne lede, kan ikke lede, kunne ikke lede en,
bindes snørebånd, binde sine egne snørebånd, i stand til at tælle til, tælle til ti
"""
INSULTS = Lexicon(
    {
        " ".join(entry.split()): kind
        for block in re.split(r"\n(?=(?:noun|adjective|phrase):)", _WORDS.strip())
        for kind, _, listed in [block.partition(":")]
        for entry in listed.split(",")
    }
)
_PREDICATE = re.compile(
    r"(?:\b(?:er|var|bliver|blev|virker|lyder|være|været|altid|forbliver|kaldes|som)\b(?:\s[\wæøå]+){0,6}|\b(?:for|så|alt for|ret|temmelig|totalt|fuldstændig)|,? (?:den|det|de|din|sådan en|en|et|hverken|største|gamle))\s(?:\w+\s)?$"
)
_NEGATED = re.compile(r"\b(?:ikke|aldrig|hverken|næppe|ingen)\b(?:\s[\wæøå]+){0,2}\s$")
_THING_AFTER = re.compile(
    r"\s(?:idé|ide|ideer|spørgsmål|regel|regler|joke|jokes|vits|vittighed|fejl|beslutning|plan|ordning|løsning|situation|sag|opgave|historie|undskyldning|film|bog|sang|lov|politik|rapport|retning|alarm|alarmer|nyheder?|venner|tryghed|tænder|start|hår|trøjer?)\b"
)
_PLAY = re.compile(r"\b(?:klovnen|klovn|heks(?:en)?|nar(?:ren)?|amatør|taber|slange|rotten?|joke)\b")
_PLAY_AROUND = re.compile(
    r"\b(?:cirkus|teater|forestilling|rollen|spille[rt]?|klædt ud|udklædt|fastelavn|eventyr|dukke|figur|hospitalsklovn|fugl|zoo|dyr|quiz|turnering|kamp(?:en)?|vinder|rolle|fotograf|amatør(?:teater|fotograf|forening))\b"
)
_SECOND = re.compile(
    r"\btypisk dig\b|\bdu fatter\b|\bfatter du\b|\bhold (?:nu |dog |lige )?(?:kæft|kaje|mund|bøtte)\b|\bhvor (?:er du|dum er du|dum kan man)\b"
    r"|\b(?:er|bliver) du (?:dum|sindssyg|idiot|blind|bims|åndssvag|syg i hovedet|rigtig klog|født bag)"
    r"|\bdu er (?:simpelthen |bare |så |altså |virkelig |jo |da |en |et |fuldstændig |totalt |helt |for |alt for ){0,3}(?:dum|umulig|håbløs|doven|latterlig|ubrugelig|pinlig|utålelig|inkompetent|uduelig|idiot|fjols|kvaj|klovn|en joke|amatør|taber|til grin|ynkelig|tungnem|selvfed)"
    r"|\blær (?:dog |nu |lige )?at (?:læse|stave|tælle|regne|lytte|opføre dig|tænke)"
    r"|\blæs (?:dog|nu|lige|for en gangs skyld)[^.!?]{0,30}(?:hvad der står|for en gangs skyld|før du)"
    r"|\bfor en gangs skyld\b[^.!?]{0,25}\b(?:læs|lyt|gør|passe|møde|svare)|\bhvor svært kan det (?:være|lige være) for dig"
    r"|\bdu (?:burde|skulle) (?:virkelig |måske |prøve at )?(?:skamme dig|finde et andet job|holde (?:din )?(?:mund|kæft)|prøve at arbejde|lave noget|bestille noget)"
    r"|\btag dig (?:dog |nu |lige )?sammen\b|\bskrid\b|\bpas (?:dog |nu |lige )?(?:dig selv|dit eget)\b|\bbland dig (?:dog |nu )?uden ?om|\bhvad rager det dig"
    r"|\bingen\b[^.!?]{0,30}\bgider\b[^.!?]{0,30}\b(?:dig|med dig|på dig)\b|\bgider (?:ærlig talt |slet |altså |virkelig )?ikke (?:svare|høre|læse|bruge tid|diskutere)[^.!?]{0,30}\b(?:du|dig|dit|din|den slags)"
    r"|\bspørg(?:er)? nogen, der (?:arbejder|kan|ved|laver)|\bnogen, der kan (?:regne|læse|tænke|finde ud af)[^.!?]{0,10}[.,!]?[^.!?]{0,10}\bikke dig\b|\baltså ikke dig\b|\bikke dig, [A-ZÆØÅ]"
    r"|\b(?:os|vi) andre\b[^.!?]{0,30}\b(?:rydde? op efter dig|trække læsset|trækker læsset|lave dit arbejde|laver dit arbejde|bære dig|dækker? for dig)|\brydder? op efter dig\b"
    r"|\bsom sædvanlig (?:har|er|kan|gider) du\b|\bdin (?:slapsvans|idiot|tosse|klaphat|dovenkrop|nar|amatør|skiderik|kælling|tåbe|abe|taber|hykler|snylter|klovn|møgunge|tumpe)\b|\bdit (?:fjols|kvaj|skvat|nul|svin|fæ|båthorn)\b"
    r"|\bhar du overhovedet (?:læst|lavet|tænkt|en hjerne|en uddannelse)|\bkan du ikke (?:engang|bare) (?:læse|tælle|møde|finde ud af)|\bdu (?:har|laver|lavede) aldrig (?:lavet |bestilt )?noget\b|\bdu plejer at sidde og lave\b|\bhele dagen på kontoret\b[^.!?]{0,20}\bdu\b"
    r"|\bdu sidder (?:bare |jo )?(?:og |på )[^.!?]{0,20}(?:hele dagen|din flade)|\bdin (?:sædvanlige )?(?:dovenskab|dumhed|inkompetence|uduelighed)|\bgå hjem og (?:græd|vug|bliv)|\bdu skal ikke tro,? du er|\bhvem tror du,? du er|\bdet kunne kun være dig\b|\bdu kan jo (?:alligevel )?(?:intet|ingenting|ikke finde ud af)",
    re.IGNORECASE,
)
_SECOND_HINT = re.compile(r"\b(?:du|dig|din|dit|dine|kæft|skrid|gider|ingen|nogen, der|læs|lær)\b", re.IGNORECASE)


@lru_cache(maxsize=512)
def insults(text: str) -> tuple[Span, ...]:
    """Derogatory words about somebody who is named or can be recognised, left to right."""
    reading = read(text)
    matches = reading.find(INSULTS)
    if not matches:
        return ()
    people = anchors(text)
    found = []
    for match in matches:
        sentence = next((s for s in reading.sentences if s.start <= match.start < s.end), Span(0, len(text)))
        left, right = reading.lower[sentence.start : match.start], reading.lower[match.end : sentence.end]
        if _is_meant(match.value, match.entry, left, right) and _target(reading, people, sentence, match.start, match.end):
            found.append(Span(match.start, match.end))
    return tuple(found)


def _is_meant(kind: str, entry: str, left: str, right: str) -> bool:
    if left.endswith(("din ", "dit ", "din lille ", "dit lille ")):
        return False
    if _PLAY.search(entry) and _PLAY_AROUND.search(left + " " + right):
        return False
    if kind == "phrase":
        return True
    if _THING_AFTER.match(right) or (_NEGATED.search(left) and "hverken" not in left):
        return False
    return bool(_PREDICATE.search(left)) or not left.strip()


def _target(reading: Reading, people: tuple[Anchor, ...], sentence: Span, start: int, end: int) -> bool:
    """Is the nearest person of the sentence somebody a reader would recognise?"""
    inside = [a for a in people if sentence.start <= a.start < sentence.end]
    ahead = [a for a in inside if a.end <= start]
    candidates = ahead[-1:] or [a for a in inside if a.start >= end][:1]
    if candidates and candidates[0].kind in ("self", "group") and len(ahead) > 1 and "," in reading.text[ahead[-2].end : start]:
        candidates = [ahead[-2]]
    candidates = [a for a in candidates if reading.lower[a.start : a.end] not in ("du", "dig", "din", "dit")]
    return any(_is_recognisable(reading, a, sentence) for a in candidates)


def _is_recognisable(reading: Reading, anchor: Anchor, sentence: Span) -> bool:
    if anchor.kind in ("self", "group", "own relative", "addressee") or not anchor.score:
        return False
    return anchor.score + (0 if anchor.named else points(reading.text, sentence.start, sentence.end)) >= RECOGNISABLE


def harsh_words(text: str) -> Iterator[Span]:
    """Harsh words straight to somebody: contempt, orders to be silent, scorn; disagreement on facts is none."""
    if _SECOND_HINT.search(text):
        for found in _SECOND.finditer(text):
            yield Span(*found.span())
