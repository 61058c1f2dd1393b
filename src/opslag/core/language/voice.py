"""Voice (stemme): does a person speak to a person, or an institution about itself?"""

import re

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.reading import Reading, Word
from opslag.core.language.sentences import Span

_PERSON = frozenset("jeg mig min mit mine vi os vores vor vort vore du dig din dit dine jer jeres man sgu".split()) - {
    "man",
    "sgu",
}
_AFTER_I = frozenset(
    "er har kan må skal vil får ved var kommer gør går ser synes tror bor møder hører finder gerne også selv alle jo"
    " kunne havde skulle ville mener bliver giver tager bruger oplever arbejder læser bygger".split()
)
_INVITES = Lexicon(
    """
    hvad synes|hvad mener|hvad tænker|fortæl os|fortæl gerne|fortæl i|fortæl det|fortæl hvad|fortæl, hvad|fortæl, hvordan|del jeres|del gerne|del dit|del din|del dine|del en|skriv i kommentar*|skriv en kommentar*|skriv gerne|skriv, hvad|skriv her|skriv i tråden
    |skriv i feltet|kommenter gerne|kommentér gerne|kommentér|giv os|giv gerne|giv et|giv jeres|send gerne|send os|send jeres|send dit|kom forbi|kom og|kom ned og|kom med|kom endelig|kom bare|kig forbi|kig ind|kig ned|vær med
    |byd ind|byd gerne|bland dig|bland jer|tag fat i|tag kontakt|sig til|sig det til|sig endelig|sig hej|stil spørgsmål*|stil gerne|stil dit|spørg dem|spørg løs|spørg endelig|spørg gerne|spørg os|spørg mig|ring til mig|ring endelig|ring gerne|ring bare|ring, hvis|skriv, hvis
    |skriv til mig|skriv endelig|vi hører gerne|hører gerne|hører meget gerne|vil gerne høre|vil vi gerne høre|vi vil så gerne høre|glæder os til at høre|glæder mig til at høre|nysgerrige på|nysgerrig på|ris og ros|gode råd modtages|gode idéer modtages|gode ideer modtages|idéer er velkomne|ideer er velkomne|input er velkomne
    |modtages gerne|modtages med tak|er velkommen til|er velkomne til|er meget velkommen|er meget velkomne|er altid velkommen|er altid velkomne|velkommen til at|velkomne til at|alle er velkomne|døren er åben|døren står åben|tag naboen|inviter jer selv
    |prøv det derhjemme|prøv selv|prøv den|prøv det|gæt|meld dig|meld jer|byt erfaring*|bytte erfaring*|udveksle erfaring*|udveksler gerne|vi deler gerne|deler gerne|deler vi gerne|låner gerne|lån gerne|tip os|hjælp os|stem på|stem om|vil du|har du|kender du|hvem vil
    |tag en snak|tager gerne en snak|giver gerne|viser gerne|fortæller gerne|kontakt mig|kontakt os|besøg os|bank på|hop med
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_NOTICE = Lexicon(
    """
    det skal oplyses|skal det oplyses|kan det oplyses|til orientering kan|det er konstateret|det konstateres|deltagelse forventes|forældre anmodes|alle anmodes|det meddeles|meddeles hermed|hermed meddeles|det oplyses|oplyses det|hermed oplyses|der gøres opmærksom|gøres opmærksom på|gøres der opmærksom|skal gøre opmærksom på|der indkaldes|indkaldes der|indkaldes hermed|der henstilles|det henstilles|henstilles det|henstilles til
    |det indskærpes|indskærpes det|forældre bedes|forældrene bedes|bedes venligst|alle bedes|der orienteres|orienteres hermed|hermed orienteres|det påhviler|påhviler det|der mindes om|der erindres om|det skal understreges|skal det understreges|det bemærkes|bemærkes det|det bekendtgøres|bekendtgøres det
    |anmodes om at|der anmodes|anmodes hermed|det forventes, at|forventes det, at|det præciseres|der vil blive foretaget|vil der blive foretaget|der foretages|der afholdes|afholdes der|der er iværksat|der iværksættes|iværksættes der|der er igangsat|der er truffet beslutning|er der truffet beslutning|der vil fremadrettet|vil der fremadrettet|der skal lyde
    |der vil blive afholdt|vil der blive afholdt|der henvises|det tilstræbes|tilstræbes det|det er besluttet|er det besluttet|det er blevet besluttet|det er vedtaget|der er vedtaget|hermed bekendtgøres|undertegnede
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_SELF = re.compile(
    r"\b(?:(?:skolens|institutionens|børnehavens|kommunens|afdelingens) (?:ledelse|personale|bestyrelse)|skolen|\w{2,}skolen|institutionen|børnehaven|vuggestuen|dagtilbuddet|daginstitutionen|sfo'en|sfo’en|klubben|fritidshjemmet|ungdomsskolen|ledelsen|skoleledelsen|personalet"
    r"|afdelingen|forvaltningen|ledergruppen|kommunen|skolebestyrelsen|forældrebestyrelsen|organisationen|enheden|administrationen|\w{2,}haven)"
    r" (?:har (?:i dag |nu |derfor |i år |valgt )?(?:besluttet|valgt|udarbejdet|iværksat|igangsat|truffet|vedtaget|gennemført|indført|implementeret|konstateret|vurderet)|ønsker at|ser sig nødsaget|ønsker, at|forventer|henstiller|beder alle|beder forældre\w*|minder om|minder alle|oplyser|informerer|orienterer|meddeler"
    r"|opfordrer|præciserer|understreger|gør opmærksom|skal gøre|skal hermed|skal understrege|vil gerne understrege|vil hermed|vil gerne gøre opmærksom|afholder|varetager|tilstræber|påbegynder|iværksætter|igangsætter|implementerer|vurderer|bestræber|tilbyder)\b",
    re.IGNORECASE,
)
_FORBIDS = re.compile(
    r"\b(?:er ikke tilladt|ikke er tilladt|er forbudt|vil blive påtalt|påtales|bortvises|overholdes ikke|ikke overholdes|skal overholdes|skal respekteres|kan ikke accepteres|accepteres ikke|tolereres ikke)\b",
    re.IGNORECASE,
)
_NOMINAL = re.compile(
    r"\w{4,}(?:else|elsen|elser|elserne|tion|tionen|tioner|ering|eringen|eringer)$|\w{6,}(?:ingen|ingerne|heden)$"
)
_PASSIVES = frozenset(
    "foretages gennemføres afholdes iværksættes udføres etableres påbegyndes forventes opfordres tilbydes orienteres informeres anmodes bedes"
    " udsendes fremsendes offentliggøres besluttes vedtages evalueres implementeres oprettes indføres igangsættes udarbejdes tilrettelægges"
    " planlægges vurderes anvendes sikres understøttes udvikles styrkes fastholdes rammesættes drøftes behandles videreføres justeres prioriteres".split()
)


def is_you_all(reading: Reading, word: Word) -> bool:
    """Is this "I" the pronoun (du og de andre), and not the preposition that begins a sentence?"""
    if word.text != "I":
        return False
    before = reading.text[: word.start].rstrip()
    if before and before[-1] not in '.!?:…\n»”"':
        return True
    following = reading.text[word.end : word.end + 12].split()
    return bool(following) and following[0].lower().strip(",.!?") in _AFTER_I


def speaks_personally(reading: Reading) -> bool:
    """Is there an I, a we or a you in the text?"""
    if _PERSON & reading.word_set:
        return True
    return " I " in f" {reading.text}" and any(is_you_all(reading, w) for w in reading.words)


def invitations(reading: Reading) -> bool:
    """A question to the reader, or words that ask them in; what somebody is quoted as asking does not count."""
    return _asks(reading) or reading.has(_INVITES)


def notices(reading: Reading) -> tuple[Match, ...]:
    """Formulas of a notice on a board (opslagstavlesprog)."""
    return reading.find(_NOTICE)


def prohibitions(reading: Reading) -> tuple[Span, ...]:
    """What is not allowed, said by nobody to nobody ("er ikke tilladt")."""
    return tuple(Span(*m.span()) for m in _FORBIDS.finditer(reading.prose))


def about_itself(reading: Reading) -> re.Match[str] | None:
    """The institution as a subject that informs, expects or decides: "Institutionen henstiller"."""
    return _SELF.search(reading.prose)


def heavy_nouns(reading: Reading) -> tuple[Word, ...]:
    """Verbs made into nouns (verbalsubstantiver): implementering, inddragelse."""
    return tuple(w for w in reading.words if len(w.lower) > 7 and _NOMINAL.search(w.lower))


def office_passives(reading: Reading) -> int:
    """How many passives of the office there are (foretages, iværksættes)."""
    return len(_PASSIVES & reading.word_set)


_QUOTED = re.compile(r"»[^«]*«|“[^”]*”|”[^”]*”|\"[^\"]*\"")


def _asks(reading: Reading) -> bool:
    if "?" not in reading.prose:
        return False
    text = reading.prose
    return "?" in (_QUOTED.sub("", text) if any(c in text for c in '»“”"') else text)
