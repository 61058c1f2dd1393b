"""Pointers (henvisninger): does the text show a place, a leaflet or a person where more can be learned?"""

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.names import WORD_NAMES, is_first_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_PHONE = Pattern(r"\d(?:(?<!\d\d)|(?<=\+45\d))\d ?\d\d ?\d\d ?\d\d(?!\d)")
_CONTACT = Lexicon(
    "spørg|kontakt|skriv til|ring til|ring på|kig forbi|kom forbi|få hjælp hos|henvend dig|henvend jer|tag fat i|læs mere|hør mere|se mere|find mere|mere info*|mere om det|mere at læse|mere om|mere fra|mere på|mere hos|mere i|tilmelding hos|tilmelding på|tilmelding til|tilmelding via|svarer på spørgsmål|svarer på jeres|svarer på alle|tager imod spørgsmål|send en mail|send en besked|send mig|slå os op|slå det op|grib fat i|hiv fat i|fang mig|fang en|prik til|bank på hos|bank på døren|stik hovedet ind|i aula|sendt i aula|opslag i aula|beskrevet i|skrevet om det|står beskrevet|vil du vide mere|vil i vide mere|få mere at vide|find den på|hent den på|få den hos"
    "|på vores hjemmeside|på hjemmesiden|på intranettet|i nyhedsbrevet|send en besked til|send os en besked|skriv en besked|send en sms|skriv til os|mød os|mød mig|snak med|tal med|tag en snak med|kontaktperson*|kontaktpædagog*|kontaktlærer*|link i*|linket i|linket her|link her|i bio|qr-kode*|qr|følg linket|se linket|klik her|klik ind|find os|besøg os på|sms til|mail til|mail os|book en tid|skriv i aula|ligger i aula|på aula|via aula|har du spørgsmål|har i spørgsmål|har svarene|har svaret på|kender svaret|kender svarene|ved alt om|klar med svar*|kan fortælle mere|kan fortælle jer|kan fortælle dig|kan svare på|bag på ugebrevet|i ugebrevet|på ugebrevet|i skolebladet|bed jeres barn|bed dit barn|spørg jeres barn|spørg dit barn|spørg børnene|er med i tasken|hænger ved|hænger i vinduet|hænger uden for|hænger bag|hænger under|hænger over|hænger på|ligger fremme|står fremme|ligger klar*|kig ind|kom og kig|kom og se|kom og hør|kom og mød|kom ned og se|kom ind og se|man kan se|kan se den|svarer på alt|hos mig|svar hos|hvis du spørger|hvis i spørger|hvis man spørger|besøg hende|besøg ham|besøg dem|læs resten|se resten|hør resten|i kommentaren|i kommentarerne|i kommentarfeltet|første kommentar|du finder|finder du|i finder|finder i|kan du finde|kan i finde|kan findes|på side|slået op|bank på|ved tvivl|er du i tvivl|er i i tvivl|vil du høre mere|vil i høre mere|vil du læse mere|vil i læse mere|vil du se mere|vil i se mere|til låns|til udlån|til gennemsyn|til afhentning|kan besøges|kan opleves|viser den gerne|viser det gerne|viser dem gerne|viser den frem|prøv den i|prøv dem i|prøv det i|prøv den på|prøv dem på|ræk ud til|læs med på|læs med i|følg med på vores|følg med på tavlen|ring bare|ring endelig|ring gerne|ring, hvis|ring hvis|stik næsen ind|fange os|fange mig|fange en af|tid til en snak|velkommen til at kigge|velkommen til at spørge|velkommen til at ringe|velkommen til at skrive|velkommen til at komme forbi|kontakten går gennem|i må låne|må låne af|må låne den|må låne dem|får i linket|får du linket|hvor du plejer at høre|hvor i plejer at høre|den får i, når|den får i hos|frit tilgængelig*|se indslaget|se udsendelsen|se afsnittet|hør indslaget|hør udsendelsen|hør afsnittet|hør podcasten|læs historien|læs artiklen|læs interviewet|se interviewet|hør interviewet|læs portrættet|kom og prøv|kom og mærk|kom og smag|kom og spørg|kom og snak|meld dig hos|meld jer hos|melde jer hos|melde dig hos|sig det til|bestilles hos|fås hos|købes hos|lånes hos|hentes hos|udleveres hos|afhentes hos|sælges hos|kontakten er|tag en flyer|skriv under opslaget|stil dit spørgsmål|stil jeres spørgsmål|stil spørgsmål|smid en kommentar|skriv en kommentar|læg en kommentar|så svarer jeg|så svarer vi|så svarer vores|så sender jeg|så sender vi|sig endelig til|så sig til|sig til, så|sig til, hvis|råb op, hvis|råb op, så|elsker besøg|døren til mit kontor|min dør står|min dør er|flere billeder i|flere billeder på|er flere billeder|flere fotos i|i albummet|nyhedsmail*|tager imod idéer|tager imod ideer|tager imod forslag|kan lånes|lånes gratis|vi viser rundt|viser jer rundt|viser gerne rundt|viser dig rundt|rundvisning*|kan møde os|i podcasten|forældremappe*|vi deler gerne|får i med hjem|får du med hjem|samlet i|beskrevet på|malet på asfalten ved|nærstuderes|se filmen|se videoen".split(
        "|"
    )
)
_ENDINGS = ("", "en", "n", "et", "t", "er", "erne", "s", "ne", "rne", "r", "men", "met", "lerne", "le")
_THINGS = frozenset(
    thing + ending
    for thing in """
    pjece folder billede foto tegning udstilling sangtekst tekst forklaring tal resultat skabelon materiale værktøj app link hjemmeside besked
    svar pris tid pladsliste pakkeliste menu madplan referat dagsorden beskrivelse model brochure håndbog program opskrift rapport podcast
    ugebrev nyhedsbrev ugeplan plakat opslag opslagstavle skilt tavle kalender katalog hæfte bog kort artikel guide vejledning skema liste brev
    plan oversigt film video avis blad skoleblad notat oplæg logbog dagbog mappe invitation seddel kode aula side planche plancher historier malerier digte værk collage
    """.split()
    for ending in _ENDINGS
)
"""What can be read, seen or fetched, in all its forms; also as the end of a longer word."""
_LIES = Lexicon(
    "ligger|findes|fås|hænger|står|hentes|læses|ses|lånes|købes|deles ud|sendes|udleveres|er lagt|kan ses|udstillet|udstilles|hængt op|lagt frem|stående|liggende|hængende|kommer med hjem|sendes hjem|sidder|trykt i|bragt i|gengivet i|omtalt i|kan hentes|kan lånes|kan ses|vises".split(
        "|"
    )
)
_AT = frozenset("i på ved hos under bag over foran".split())
_FETCH = Lexicon(
    "snup|løft på|ligger|findes|fås|hænger|står|hentes|hent|læs|læses|se|få|find|lån|hør|lyt|scan|tag|bestil|download|åbn|print|tjek|sender gerne|udleverer"
    "|stående|liggende|hængende|trykt i|bragt i|omtalt i|låner gerne|viser gerne|deler gerne".split("|")
)
_BEFORE, _AFTER = 50, 40
"""How far from the verb the thing may stand."""
_PLACES = frozenset(
    """
    kontoret kantinen indgangen hallen aulaen biblioteket receptionen skranken vinduet montren tavlen reolen skabet gangen garderoben køkkenet
    personalerummet lærerværelset kaffestuen caféen museum museet trappen foyeren døren porten værkstedet mappen postmappen opslagstavlen
    køleskabet disken bordet stativet kassen postkassen hylden glasset rammen muren hegnet vindfanget trapperummet fællesrummet samlingssalen
    """.split()
)
"""Where in a house something lies that the reader may go and see."""
_NOTHING: frozenset[str] = frozenset()
_NONE = (" ingen ", " endnu ingen ", " ikke noget ", " ikke nogen ", " ikke en ", " ikke et ", " intet ")
_LONGEST = 40
_STOP = Pattern(r"[.!?]")
_TELLS = Lexicon("fortæller forklarer viser svarer ved uddyber hjælper".split())
_TELLS_MORE = Pattern(
    r"\w+ (?:jer |dig |gerne |altid |også )*(?:mere|gerne|på spørgsmål|om det hele|det hele|hele historien)\b"
)
_TELLER = Pattern(
    r"\b(?:jeg|vi|hun|han|[A-ZÆØÅ]\w+|kontoret|køkkenet|pedellen|sekretæren|lederen|personalet) (?:\w+ )?\Z"
)
_MORE_IS_TOLD = Pattern(r"(?!ved)\w+ (?:jeg|vi|hun|han) (?:jer |dig )?(?:gerne|mere)\b")
_GO = Lexicon(
    "får kig kigge kigger gå find se skriv ring mail send kom sms findes står ligger hænger læg aflever hent få sæt stil giv hæng stem svar tegn".split()
)
_ASKED = Pattern(r"(?:\A|[.!?:;,–\n]\W*|\b(?:og|så|eller|bare) )\Z")
"""Where a verb bids the reader, and tells nothing: `Kom ned i salen`, not `hun kom ned i salen`."""
_THERE = Pattern(
    r"(?:kig|kigge|kigger|gå|find|se) (?:\w+ )?(?:i|på|ind i|ned i|op på) (?:\w*vinduet|skabet|reolen|receptionen|forhallen|garderoben|kalenderen|gangen|døren|\w*tavlen|\w*montren|postkassen|biblioteket)"
    r"|får (?:[Ii]|du|man) (?:på|hos|i|ved) (?:skolens |vores |husets )?(?:\w*tavle\w*|garderoben|forhallen|indgangen|\w*kassen|vindfanget|skabet|døren|lågen|\w*bibliotek\w*|\w*kontor\w*|reception\w*|køkken\w*|[A-ZÆØÅ]\w+)"
    r"|(?:skriv|ring|mail|send|gå|kom|sms|kig) (?:\w+ ){0,4}(?:til (?:mig|os|kontoret|[A-ZÆØÅ]\w+)|på kontoret|i indbakken|i receptionen|ind på kontoret|forbi)\b"
    r"|[Kk]om (?:bare |gerne |endelig |selv |lige |med )?(?:ned|op|ind|over|hen|ud|forbi) (?:i|på|til|ved) (?:\w*(?:lokale|sal|hal|kælder|kælderen|værksted|køkken|klasse|stue|rum|lade|drivhus|have|gård|kontor|tårn|bibliotek|museum|museet|galleri|laboratori))(?:e?[nt]|ne|men|um|et)?\b"
    r"|(?:læg|aflever|hent|få|sæt|stil|skriv|giv) (?:\w+ ){0,6}hos (?:[A-ZÆØÅ]\w+|kontoret|sekretæren|pedellen|køkkenet|personalet)"
    r"|(?:skriv|sæt|hæng|stem|svar|giv|tegn) (?:\w+ ){0,5}på (?:\w+ )?\w*(?:sedlen|seddel|listen|liste|tavlen?|plakaten?|arket|sedlerne) (?:ved|i|på|hos|uden)\b"
    r"|(?:findes|står|ligger|hænger) på (?:vores )?(?:hjemmeside|side|intranet|bibliotek|kontor|tavle|dør|opslagstavle)"
)


_I_AM = Lexicon("jeg er|jeg står|jeg sidder|er jeg|står jeg|sidder jeg|træffes|kan træffes".split("|"))
_HOURS = Pattern(
    r" (?:der|her|klar|ved [\wæøå]+|i [\wæøå]+|på [\wæøå]+) (?:\w+ ){0,2}?(?:hver |på |fra |mellem |alle )?(?:\w*dage?\b|kl\.|klokken|i det store frikvarter)"
)


_OFFERED = Turns(r"""
kan i/må i/kan du/må du | (?<!^)(?<![.!?]_)\b(?:kan|må)_(?:i|du)_(?:(?:gerne|altid|også|bare|nu|selv|stadig|endelig)_)*(?:se(?!_på_billed)|læse|høre|låne|hente|finde|følge|opleve|møde|tage|købe|besøge|spørge)\b[^.!?]{0,30}\b(?:på|i|hos|ved|fra|under)_\w+
i kan/i må/du kan/du må/man kan/alle kan | \b(?:i|du|man|alle)_(?:kan|må)_(?:(?:gerne|altid|også|bare|nu|selv|stadig|endelig)_)*(?:se(?!_på_billed)|læse|høre|låne|hente|finde|følge|opleve|møde|købe|besøge|spørge|ringe|skrive)_[^.!?]{0,40}\b(?:på|i|hos|ved|fra|under|til)_\w+
tegnet på/malet på/skrevet på/beskrevet på/vist på/opført på/angivet på/samlet på/trykt på/hængt på/slået | \b(?:er|står)_(?:\w+_)?(?:tegnet|malet|skrevet|beskrevet|vist|opført|angivet|samlet|trykt|hængt|slået)_(?:op_)?(?:på|i)_(?:\w+_)?\w*(?:kortet|planen|tavlen|døren|sedlen|skiltet|plakaten|listen|væggen|mappen|bogen|vinduet|opgangen|trappen)\b
hedder    | \b(?:bogen|filmen|podcasten|spillet|appen|artiklen|serien)\b[^.!?]{0,30}_hedder_
må i/må du | (?<![.!?]_)(?<!^)\bmå_(?:i|du)_(?:(?:gerne|altid|også|bare|selv|godt)_)*(?:låne|få_med|tage_med|kopiere|bruge_frit|stjæle|downloade)\b
lægges/afleveres/modtages/gives/sættes/skrives | \b\w*(?:forslag|svar|bud|gæt|ønsker|idéer|ideer|spørgsmål|navne|stemmer|brev|breve|tegninger|hilsner|sedler|billeder)_(?:\w+_){0,3}?(?:kan_)?(?:lægges|afleveres|modtages|gives|sættes|skrives)_(?:i|på|hos|til|ved)_
""")
"""What the reader may see, borrow or hand in somewhere."""


_MORE_OF_IT = Pattern(
    r"(?:hør|se|læs|find|få)?(?: ?mere)(?: om| fra| at vide| i| på)?(?: det)?|kan fortælle\b.*|følg med.*|har svare.*"
)
_LATER = Pattern(
    r"\b(?:en (?:god )?anden (?:god )?(?:gang|dag|aften)|en af dagene|senere(?! på \w+ning)|snart|siden hen|ved lejlighed|til næste år|når (?!i |du |man )[^.!?]+|i (?:næste uge|morgen|overmorgen)|om (?:lidt|et par (?:dage|uger)|en (?:uge|måned|tid))|næste gang|vender (?:vi|jeg) tilbage|vente)\b"
)
_SOMEWHERE = Pattern(
    r"\b(?:på|hos|ved|under|i) (?!dag\b|morgen|næste|overmorgen|år\b|det\b|den\b|en\b|tide\b|vente|\w+dag\b)\w{3,}"
)


def points_onward(reading: Reading) -> bool:
    """Does the text hold a link, a mail address, a phone number, a leaflet or a person to ask?"""
    if reading.urls or reading.emails or reading.mentions:
        return True
    if any(not _is_put_off(reading, cue) for cue in reading.find(_CONTACT)):
        return True
    if _PHONE.search(reading.text) or any(_OFFERED.find(reading.lower)):
        return True
    return any(shown(reading) for shown in (_goes, _has_thing, _tells, _is_met))


def _is_put_off(reading: Reading, cue: Match) -> bool:
    """`Mere om den en anden gang`: the sentence promises more, and names no place where it is."""
    return _MORE_OF_IT.fullmatch(cue.entry) is not None and _is_later(reading, cue)


def _is_later(reading: Reading, cue: Match) -> bool:
    """Does the sentence say that it will be another time, and name no place?"""
    sentence = next((s for s in reading.sentences if s.start <= cue.start < s.end), Span(cue.start, cue.end))
    if not _LATER.search(reading.lower, *sentence):
        return False
    return _SOMEWHERE.search(reading.lower, cue.end, sentence.end) is None


def _goes(reading: Reading) -> bool:
    """`Kig i vinduet`, `skriv til kontoret`: somewhere to go or to write."""
    cues = reading.find(_GO)
    text = _uncapped(reading) if cues else ""
    return any(_THERE.match(text, cue.start) and _is_asked(text, cue) for cue in cues)


def _is_asked(text: str, cue: Match) -> bool:
    """`Kom` is the past too, so it must stand where the reader is bidden."""
    return text[cue.start : cue.end].lower() != "kom" or _ASKED.search(text, 0, cue.start) is not None


def _is_met(reading: Reading) -> bool:
    """`Jeg er der hver onsdag`: the writer can be found there."""
    return any(_HOURS.match(reading.lower, cue.end) for cue in reading.find(_I_AM))


def _has_thing(reading: Reading) -> bool:
    """`Opskriften ligger på køkkenbordet`, `hent planen`: something to read that lies somewhere, or a place in the house."""
    lies, fetch = (tuple(m for m in reading.find(kind) if not _is_denied(reading, m)) for kind in (_LIES, _FETCH))
    return (
        any(_thing_before(reading, verb) for verb in lies)
        or any(_leads_on(reading, verb, _THINGS) for verb in fetch)
        or any(_leads_on(reading, verb, _NOTHING) for verb in lies)
    )


def _is_denied(reading: Reading, verb: Match) -> bool:
    """`Der findes ingen hjemmeside`."""
    return reading.lower.startswith(_NONE, verb.end)


def _thing_before(reading: Reading, verb: Match) -> bool:
    start = max(0, verb.start - _BEFORE)
    said = reading.prose[start : verb.start]
    start += 1 + max(said.rfind("."), said.rfind("!"), said.rfind("?"))
    words = reading.words_in(Span(start - _LONGEST, verb.start))
    return any(_ends_in(_THINGS, w.lower) for w in words if w.end > start)


def _leads_on(reading: Reading, verb: Match, things: frozenset[str]) -> bool:
    """One of the things soon after the verb, or a place with a word like `på` before it."""
    stop = _STOP.search(reading.prose, verb.end, verb.end + 2 * _AFTER)
    last = stop.start() if stop else verb.end + 2 * _AFTER
    at = False
    for word in reading.words_in(Span(verb.end, last + _LONGEST)):
        if word.start > last:
            break
        at = at or word.lower in _AT
        if at and _ends_in(_PLACES, word.lower):
            return True
        if word.start - verb.end <= _AFTER and _is_one(reading, word, things):
            return True
    return False


def _is_one(reading: Reading, word: Word, things: frozenset[str]) -> bool:
    return _ends_in(things, word.lower) and not reading.lower.startswith((" flyve", " gynge"), word.end)


def _ends_in(endings: frozenset[str], word: str) -> bool:
    return not endings.isdisjoint([word[i:] for i in range(len(word) - 2)])


def _tells(reading: Reading) -> bool:
    """`Mette fortæller gerne mere`: a person who answers."""
    cues = reading.find(_TELLS)
    text = _uncapped(reading) if cues else ""
    return any(
        (_MORE_IS_TOLD.match(text, cue.start) and not _is_later(reading, cue))
        or (_TELLS_MORE.match(text, cue.start) and _TELLER.search(text, max(0, cue.start - _BEFORE), cue.start))
        for cue in cues
    )


def _uncapped(reading: Reading) -> str:
    """The prose with the first letter of each sentence in lower case, so that a name is told from a beginning."""
    letters = list(reading.prose)
    for sentence in reading.sentences:
        first = next(iter(reading.words_in(sentence)), None)
        if first is None or first.lower in WORD_NAMES or not is_first_name(first.lower, common=True):
            letters[sentence.start] = letters[sentence.start].lower()
    return "".join(letters)
