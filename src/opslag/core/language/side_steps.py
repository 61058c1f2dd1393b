"""Side steps (sidespring): a story is told, and then its writer turns to errands that have nothing to do with it.

The turn itself ("mens vi er ved det", "i den anledning minder vi om") says that something else follows. What follows
is cut into pieces, and each piece belongs to the errand its words name. Two errands beside the story are three messages.
"""

from collections.abc import Iterator

from opslag.core.language.endings import Endings
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.occasions import occasion_places
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_STEPS = Turns(r"""
anledning/forbindelse/sammenhæng/ombæring/lejlighed/åndedrag/omgang/boldgade/smøre | \b(?:i|ved)_(?:den|samme|denne|en_helt_anden|en_anden)_(?:anledning|sammenhæng|forbindelse|ombæring|lejlighed|åndedrag|omgang|boldgade|smøre)\b
lejligheden/chancen/anledningen/muligheden | \b(?:benytter?|bruger?|griber?)_(?:(?:vi|jeg|samtidig|også|lige|nu|så)_)*(?:lejligheden|chancen|anledningen|muligheden)\b
mens vi/mens i/mens du/mens jeg/når vi/når i/når du/når jeg/nu vi/nu hvor/nu i /nu du/nu jeg/siden vi/siden i | \b(?:mens|når|nu(?:_hvor)?|siden)_(?:vi|i|du|jeg)_(?:(?:nu|alligevel|lige|først|så|allerede|endelig)_)*(?:er_ved|er_i_gang|er_her|er_inde|taler_om|snakker_om|har_(?:jeres|din|jer|fat)|skriver|læser)
kølvandet/forlængelse/er sagt/det sagt/den konto/sidebemærkning/på falderebet | \b(?:i_kølvandet_(?:på|af)|i_forlængelse_(?:af|heraf)|når_det_er_sagt|med_det_sagt|på_den_konto|en_sidebemærkning|på_falderebet|her_på_falderebet)\b
vi også/jeg også/vil også/kan også/skal også/har også/må også/der også/også lige/er der lige | \b(?:(?:vil|kan|skal|må|har)_(?:vi|jeg)_også|(?:vi|jeg)_(?:vil|kan|skal|må|har)_også|er_der_(?:så_)?også|der_er_(?:så_)?også|så_er_der_(?:også_)?lige|også_lige_det)\b
nu hvor/nu da | \bnu_(?:hvor|da)_(?:alle|vi|i|børnene|folk|alting)_\w+
imens     | [.!?…]_imens_(?:er|har|skal|søger|mangler|holder)_
apropos   | \bapropos\b(?!_(?:\w+_)?(?:høns|kager?):)
jordnær/lavpraktisk/kedelig/praktisk ting/praktiske/hurtig/små ting/små beskeder/små huskere/små nyheder/andre ting/andre nyheder/andre emner/andre sager/korte beskeder/korte nyheder/kort besked/praktisk info | \b(?:lige|også|her|så|kommer|derfor|nogle|lidt|et_par|med)_(?:\w+_){0,2}(?:praktiske?|lavpraktiske?|jordnære?|kedelige?|vigtige|tørre|hurtige?|små|korte?|andre)_(?:ting|sager|beskeder?|noter|huskere|info|oplysninger|emner|nyheder|ærinder|punkter|huskeregler)\b
praktiske/praktisk/kedelig/vigtige:/vigtigt:/det vigtige/alvorlige/sure:/jordnær/sjove/tørre | \b(?:så|og|nu|til|men)_(?:til_)?(?:det|de|den|noget)_(?:mere_)?(?:praktiske|praktisk|kedelige|kedeligt|vigtige|vigtigt|alvorlige|sure|jordnære|jordnært|mindre_sjove|tørre)(?:_\w+)?:
inden i/inden vi/før i/før vi/førend | \b(?:inden|før)_(?:i|vi|du|jeg)_(?:(?:går|slutter|smutter|løber|holder|lukker|glemmer|scroller|kører|tager)\b)
i øvrigt/forresten/for resten/til sidst/en sidste/en anden ting/noget andet/noget helt andet/endelig skal/sidst men/og endelig/ps:_/ps_/ps._ | \b(?:i_øvrigt|forresten|for_resten|og_til_sidst|til_sidst:|en_sidste_(?:ting|bemærkning|besked)|en_(?:helt_)?anden_ting|noget_(?:helt_)?andet|sidst_men_ikke_mindst|og_endelig|ps)\b
samtidig /desuden /derudover /endvidere /ligeledes /dernæst | \b(?:vi|jeg)_(?:skal|vil|kan|må|søger|mangler|har)_(?:samtidig|desuden|derudover|endvidere|ligeledes)\b|(?:[.!?…]_)(?:samtidig|desuden|derudover|endvidere|ligeledes|dernæst)_(?:\w+)
når i nu/nu i/nu du/når nu/når du alligevel/når i alligevel | \bnår_nu_(?:i|vi|du|jeg|alle)_|\b(?:når|nu)_(?:i|du)_(?:nu|alligevel|så|allerede)_
det samme er/det samme gælder/det samme kan | \bdet_samme_(?:er|gør|gælder|kan|har)\b
mere er/mere sker/ikke alt/også andet/stopper ikke | \b(?:det_er_ikke_det_eneste|det_stopper_ikke_(?:her|der)|der_sker_(?:også_)?(?:mere|andet|meget_andet)|ikke_alt)\b
""")
_SAYS = Pattern(
    r"\b(?:minde[rs]?|nævne[rs]?|fortælle[rs]?|gøre[rs]?|gør|oplyse[rs]?|sige|bede[rs]?|efterlyse[rs]?|huske[rs]?|meddele[rs]?|melde[rs]?|søger|mangler|slå et slag|informere[rs]?|tilføje[rs]?|opfordre[rs]?|takke[rs]?|spørge[rs]?|reklamere[rs]?|erindre[rs]?)\b"
)
"""What "i den anledning" must be followed by: somebody says something more."""
_NEEDS_SAYING = Pattern(r"(?:i|ved) (?:den|samme|denne)|benyt|brug|grib")
_ERRANDS = {
    "board": "bestyrelse*|forældreråd*|forældrebestyrelse*|skolebestyrelse*|kasserer*|suppleant*|valg til|valget til|stemmeberettiged*|formand*|kontaktforæld*|klasseråd*|støtteforening*|forældreforening*|forældrekasse*|tom stol|ledig stol|årsmøde*|generalforsamling*|forretningsudvalg*",
    "traffic": "skolevej*|glat ved|glat på|buslinje*|bussen kører|skolebus*|ny rute|busrute*|cykelsti*|trafikvagt*|skolepatrulje*|parker*|p-plads*|kiss and ride|broen er|vejen er|vejarbejde*|gravearbejde*|afspærr*|spærret|rundkørsel*|fodgængerfelt*|stien er|lygter|refleks*|cykelhjelm*",
    "building": "porten|lågen|døren er|taget|lækker|i stykker|elevator*|toilet*|kloak*|maler*|håndværker*|ombyg*|renover*|nyt tag|cykelskur*|stillads*|strøm*|varmen|vandet er|alarm*|låst|ny indgang|nyt gulv|gulvet er|nye vinduer|nyt hegn|nyt skilt|nye lamper|nye stole|ny belægning|asfalt*|ovnen|brændeovn*|komfur*|kopimaskine*|radiator*|vandhane*|trappen er|kasseret|kasseres|udskiftes|skiftet ud|repareres|legestativ*|gyngerne er|flytter ind|flytter ud|flytter til|flyttet til|flyttet i|er flyttet|lokaler|gymnastiksalen|hallen er|svømmehal*|nøgle*|wifi|internettet|nede mandag|er nede|ude af drift",
    "phone": "forældreintra*|portal|portalen|hjemmesiden|hjemmeside ligger|telefon*|ny mail|nyt nummer|ny adresse|telefontid*|hjemmeside er|ny hjemmeside|ny app|aula|intra|nyhedsbrev*",
    "closed": "lukket|lukker|lukkedag*|åbningstid*|åbner kl*|åbner først|åbner tidligere|ferielukke*|holder fri|nødpasning*|planlægningsdag*|pædagogisk dag|kontoret er|ringetid*|mødetid*",
    "lost": "ingen kendes ved|ingen vil kendes ved|ingen savner|står stadig|hænger stadig|ligger stadig|forbyttet|ombyttet|forsvundet|glemt|glemte|uafhente*|hittegods|glemmekasse*|har set en|efterlyst|fundne|umærke*|er fundet en|er fundet et|er blevet væk|strømper|regntøj uden|huer uden",
    "health": "sygdom|sygemelding*|lus|luse*|børneorm|skoldkopper|vaccin*|tandlæge*|tandpleje*|sundhedspleje*|fnat|maveonde|roskildesyge|influenza|smitte*",
    "people": "vikar*|ny pedel|ny kok|ny leder|ny souschef|ny kollega|nye kolleger|nye kollegaer|ny lærer|ny pædagog|ny sekretær|stopper vores|siger farvel|farvel til|velkommen til|goddag til|stopper efter|går på pension|takker af|jubilæum|tillykke|fylder 50|fylder 60|ansat|ansætter|ledig stilling|stillingen som|praktikvejleder*|praktikant*|studerende|speciale",
    "seeks": "kassen er tom|kaffekassen er tom|er brug for|brug for to|brug for tre|brug for en|brug for hjælp|mangler|mangler vi|vi mangler|efterlyser|leder efter|leder vi|søger|søger vi|savner|savner vi|har brug for|kender nogen|kender du|kender i en|ligger inde med|har i en|har du en|låne|donere*|hjælpende hænder|frivillig*|klaverstemmer|indsamling*|samler ind",
    "shop": "julekalender*|sælger|ingen mælk|mælken|skolemælk|ingen frugt|ingen varm mad|klippekort*|cafe*|kantin*|madordning*|frugtordning*|mælkeordning*|frokostordning*|kiosk*|t-shirt*|trøjer|til salg|kan købes|kun kort|mobilepay|kan bestilles|salg af|lodder|lodseddel*|kalenderlodder",
    "money": "madpriser*|nye priser|betal|betal for|betale for|betale|at betale|kontingent*|regning*|betaling*|indbetal*|takst*|prisen|priser|forfalder|depositum|restance*",
    "survey": "spørgeskema*|undersøgelse*|svar på|besvar*|afstemning*|stem på|stem om|brugerundersøg*|trivselsmåling*",
    "places": "plads på|pladser på|plads til|pladser til|ledige pladser|keramikhold*|holdet i|hold for|musikskole*|indskrivning*|venteliste*|ventelisten|opskrivning*|indmeld*|svømmehold*|korskole*|kursus i|kurset",
    "papers": "papirer|skal udfyldes|underskrives|samtykke*|tilladelser",
    "rules": "nye regler|ordensregler*|mobil*|slikpolitik*|fødselsdagsfejring*|madpakkeregler|solcreme|rygning|røgfri*|hundesnor|snor på|hunde på|skærmregler",
    "holiday": "ferie skal|melde ferie|sommerpasning*|feriepasning*|vinterpasning*|påskepasning*|nødpasning*|ferieplan*|ferieskema*|fremmøde|ferietilmeld*|feriekalender*|ferieønsker",
    "library": "skoleblad*|biblioteksbøger|lånte bøger|bogbus*|årsskrift*|skolebilled*|skolefoto*|fotograf*|klassefoto*",
    "event": "loppemarked*|fest|sommerfest*|julefest*|forældremøde*|temadag*|temaaften|foredrag*|åbent hus|kursus|workshop*|cafeaften*|caféaften*|arbejdsdag*|koncert*|kagesalg*|bazar*|julemarked*|banko*|foredragsaften|fællesspisning*|konference*|webinar*",
    "moved": "skifter dag|skifter tid|skifter lokale|rykkes|er rykket|flyttes|får ny tid|bytter dag|ny dato|aflyst|aflyses|udsat",
    "waste": "skrald*|affald*|genbrug*|container*|komposter*",
    "told": "vundet|lotteri*|tilskud|fonden|donation*|legat*|grønt flag|certifice*|kåret|rapport|rapporten|undersøgelsen viser|puljemidler",
    "joins": "følg os|følg med på|på instagram|nyhedsmail*|tilmeld jer|skriv jer op|meld jer ind|deadline*|fristen|ansøgningsfrist*|sidste frist",
}
_NAMED = Lexicon({entry: errand for errand, entries in _ERRANDS.items() for entry in entries.split("|")})
_ENDS = {
    "board": Endings(("udvalget", "udvalg", "rådet", "bestyrelsen", "foreningen")),
    "traffic": Endings(("parkeringen", "parkering", "parkeringer")),
    "shop": Endings(("ordningen", "salget", "kortet", "boden")),
    "closed": Endings(("tiderne", "tider")),
}
_PIECES = (" ny", "udvalg", "rådet", "ordning", "kortet", "tider", "parkering", "forening", "bestyrelse", "boden")
"""Pieces of what the word list does not hold."""
_WITH_EVENT = frozenset(("seeks", "money", "joins", "traffic", "shop", "closed", "places", "event", "phone"))
"""What may belong to an occasion that was just announced."""
_NEW = Pattern(r"\b(?:ny|nyt|nye) (?!måde|leg|ven)[a-zæøå-]{4,}")
_GOES_ON = Pattern(r"\b(?:også|samtidig|desuden|derudover|endvidere|ligeledes)\b")
"""A turn so common that the story may go on: then what it has named before is no errand, and what is new is its own."""
_CUT = Pattern(r"(?:[,;:] (?:og |samt |men )?| og )")
_POINTER = Pattern(
    r"(?:læs|se|find|kig|følg|alt|det hele|flere|mere|billeder|ring|skriv|spørg|mail|kontakt|hent)\b|svar på  "
)
_OVER = Pattern(r"\b(?:var|blev|havde|sikke|sikken|tak for|kom|fik|gik|sang|stod|sad|holdt|[a-zæøå]{3,}ede)\b")
"""What was told is over: nothing that follows can be a part of it."""


def side_errands(reading: Reading) -> tuple[Span, ...]:
    """The story and the errands its writer steps aside to, or nothing when there are fewer than two of these."""
    if not _may_hold_errands(reading):
        return ()
    for step in sorted((m.start() for m in _STEPS.find(reading.lower, reading.lower_prose)), key=int):
        told = [s for s in reading.sentences if s.end <= step + 2]
        if told and _steps_aside(reading, step):
            found = _errands(reading, step, told[-1].end)
            if len(found) > 1:
                return (Span(told[0].start, told[-1].end), *found)
    return ()


def _may_hold_errands(reading: Reading) -> bool:
    """A look at the words alone, which most texts are done with: two kinds of errand."""
    kinds = len({m.value for m in reading.find(_NAMED)})
    return kinds > 1 or (kinds == 1 and any(piece in reading.lower for piece in _PIECES))


def _steps_aside(reading: Reading, step: int) -> bool:
    """The turn stands alone, or somebody says something more right after it."""
    lower = reading.lower_prose
    return not _NEEDS_SAYING.match(lower, step) or bool(_SAYS.search(lower, max(0, step - 12), step + 110))


def _errands(reading: Reading, step: int, told: int) -> tuple[Span, ...]:
    """The pieces after the step that name an errand of their own, in other words than the story has."""
    said, named = (set(part) for part in zip(("", ""), *_names(reading, 0, told), strict=True))
    seen = named | {"new"} if _GOES_ON.search(reading.lower_prose, step, step + 24) else set()
    if any(start < told for start, _ in occasion_places(reading)) and not _OVER.search(reading.lower_prose, 0, told):
        seen |= _WITH_EVENT | named
    found: list[Span] = []
    for piece in _pieces(reading, step):
        new = {name for word, name in _names(reading, *piece) if word not in said} - seen
        if new:
            found.append(piece)
            seen |= new
    return tuple(found)


def _names(reading: Reading, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Every errand that is named in a stretch, with the word for it."""
    yield from ((m.entry, m.value) for m in reading.find(_NAMED) if start <= m.start < end)
    if new := _NEW.search(reading.lower_prose, start, end):
        yield new[0], "new"
    for word in reading.words_in(Span(start, end)):
        if len(word.lower) > 6:
            yield from ((word.lower, name) for name, ends in _ENDS.items() if ends.end(word.lower))


def _pieces(reading: Reading, step: int) -> Iterator[Span]:
    """What follows the step, cut by its commas and its "og"; questions and pointers at the end are left out."""
    for sentence in reading.sentences:
        start = max(step, sentence.start)
        if sentence.end <= step or _is_ending(reading, sentence, step):
            continue
        for cut in _CUT.finditer(reading.prose, start, sentence.end):
            yield Span(start, cut.start())
            start = cut.end()
        yield Span(start, sentence.end)


def _is_ending(reading: Reading, sentence: Span, step: int) -> bool:
    """A pointer, or a question that does not itself hold the step."""
    if _POINTER.match(reading.lower_prose, sentence.start):
        return True
    return sentence.start > step and reading.slice(sentence).rstrip().endswith("?")
