"""Pointers (henvisninger): does the text show a place, a leaflet or a person where more can be learned?"""

from opslag.core.language.lexicon import Lexicon
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading

_PHONE = Pattern(r"(?<!\d)(?:\+45[ ]?)?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}(?!\d)")
_CONTACT = Lexicon(
    "spørg|kontakt|skriv til|ring til|ring på|kig forbi|kom forbi|få hjælp hos|henvend dig|henvend jer|tag fat i|læs mere|hør mere|se mere|find mere|mere info*|mere om det|mere at læse|mere om|mere fra|mere på|mere hos|mere i|tilmelding hos|tilmelding på|tilmelding til|tilmelding via|svarer på spørgsmål|svarer på jeres|svarer på alle|tager imod spørgsmål|send en mail|send en besked|send mig|slå os op|slå det op|grib fat i|hiv fat i|fang mig|fang en|prik til|bank på hos|bank på døren|stik hovedet ind|i aula|sendt i aula|opslag i aula|beskrevet i|skrevet om det|står beskrevet|vil du vide mere|vil i vide mere|få mere at vide|find den på|hent den på|få den hos"
    "|på vores hjemmeside|på hjemmesiden|på intranettet|i nyhedsbrevet|send en besked til|send os en besked|skriv en besked|send en sms|skriv til os|mød os|mød mig|snak med|tal med|tag en snak med|kontaktperson*|kontaktpædagog*|kontaktlærer*|link i*|linket i|linket her|link her|i bio|qr-kode*|qr|følg linket|se linket|klik her|klik ind|find os|besøg os på|sms til|mail til|mail os|book en tid|skriv i aula|ligger i aula|på aula|via aula".split(
        "|"
    )
)
_THING = (
    r"(?:pjece|folder|billede|foto|tegning|udstilling|sangtekst|tekst|forklaring|tal|resultat|skabelon|materiale|værktøj|app|link|hjemmeside|folder|besked|svar|pris|tid|pladsliste|pakkeliste|menu|madplan|referat|dagsorden|beskrivelse|model|brochure|håndbog|program|opskrift|rapport|podcast|ugebrev|nyhedsbrev|ugeplan|plakat|opslag|opslagstavle|skilt|tavle|kalender|katalog|hæfte|bog|kort|artikel|referat|guide|vejledning|skema|liste|brev|plan|oversigt|film|video|avis|blad|skoleblad|notat|oplæg|plancher?|logbog|dagbog|mappe|invitation|seddel|kode|aula|side)"
    r"(?:en|n|et|t|er|erne|s|ne|rne|r|men|met|lerne|le)?"
)
_PLACED = Pattern(
    rf"\b\w*{_THING}\b[^.!?]{{0,50}}\b(?:ligger|findes|fås|hænger|står|hentes|læses|ses|lånes|købes|deles ud|sendes|udleveres|er lagt|kan ses)\b"
    rf"|\b(?:ligger|findes|fås|hænger|står|hentes|hent|læs|læses|se|få|find|lån|hør|scan|tag)\b[^.!?]{{0,40}}\b\w*{_THING}\b(?! (?:flyve|gynge))"
    r"|\b(?:jeg|vi|hun|han|[A-ZÆØÅ]\w+|kontoret|køkkenet|pedellen|sekretæren|lederen|personalet) (?:\w+ )?(?:fortæller|forklarer|viser|svarer|ved|uddyber|hjælper) (?:jer |dig |gerne |altid |også )*(?:mere|gerne|på spørgsmål|om det hele)\b|\b(?:fortæller|forklarer|viser|uddyber|hjælper|svarer) (?:jeg|vi|hun|han) (?:jer |dig )?(?:gerne|mere)\b"
    r"|\b(?:har (?:du|i) spørgsmål|ved tvivl|er (?:du|i) i tvivl|vil (?:du|i) (?:vide|høre|læse|se) mere|hvis (?:du|i) vil (?:vide|høre|læse|se) mere)\b"
    r"|\b(?:kig|gå|find|se) (?:\w+ )?(?:i|på|ind i|ned i|op på) (?:vinduet|skabet|reolen|receptionen|forhallen|garderoben|kalenderen|gangen|døren|tavlen|montren|postkassen|biblioteket)|\b(?:skriv|ring|mail|send|gå|kom|sms|kig) (?:\w+ ){0,4}(?:til (?:mig|os|kontoret|[A-ZÆØÅ]\w+)|på kontoret|i indbakken|i receptionen|ind på kontoret|forbi)\b|\b(?:findes|står|ligger|hænger) på (?:vores )?(?:hjemmeside|side|intranet|bibliotek|kontor|tavle|dør|opslagstavle)\w*\b",
)


def points_onward(reading: Reading) -> bool:
    """Does the text hold a link, a mail address, a phone number, a leaflet or a person to ask?"""
    if reading.urls or reading.emails or reading.mentions or _PHONE.search(reading.text):
        return True
    return reading.has(_CONTACT) or bool(_PLACED.search(_uncapped(reading)))


def _uncapped(reading: Reading) -> str:
    """The prose with the first letter of each sentence in lower case, so that a name is told from a beginning."""
    letters = list(reading.prose)
    for sentence in reading.sentences:
        letters[sentence.start] = letters[sentence.start].lower()
    return "".join(letters)
