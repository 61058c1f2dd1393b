"""Vouching for the house (at stå inde for huset): an answer that promises, denies or takes sides in its name.

What the house does or wants counts together with an assurance (`det kommer ikke på tale`) or with words to the press
(`du må gerne citere det`). Neither is enough alone.
"""

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_HOUSE = r"(?:\w*kommunen|regionen|region_\w+|\w*hospitalet|sygehuset|byrådet|regionsrådet|forvaltningen|direktionen|ledelsen|skolen)"
_STANDS = Turns(rf"""
kommunen/region/hospitalet/sygehuset/rådet/forvaltningen/direktionen/ledelsen/skolen | \b{_HOUSE}_(?:har_(?:\w+_){{0,2}}?(?:planer|intentioner|tanker_om|lovet|besluttet|tænkt|vedtaget)|(?:vil|kommer|agter)_(?:\w+_)?(?:ikke|aldrig)|(?:ikke_|aldrig_|nok_)?(?:rører|lukker|sætter|skærer|sparer|fyrer|lægger|køber|sælger|flytter|nedlægger|river|bygger|fortsætter|beholder|betaler|åbner|dækker|erstatter|skylder|hæfter|svarer_for|er_ansvarlig)\b|(?:står|bakker|går)_(?:\w+_){{0,2}}?(?:bag|op|inde|ind_for)|støtter|afviser|garanterer|lover|er_(?:\w+_)?(?:enig|uenig|imod|for|klar_til))
kommunen/regionen/hospitalet/sygehuset/forvaltningen/direktionen/ledelsen | \b(?:lover|garanterer|mener|ønsker|siger|ved|beslutter)_{_HOUSE}\b|\b(?:kommunens|regionens|hospitalets|sygehusets|forvaltningens|direktionens|ledelsens)_(?:\w+_)?(?:syn|holdning|svar|linje|mening|beslutning|ord|løfte)\b
har kommunen/har regionen/har hospitalet | \bhar_(?:kommunen|regionen|hospitalet|sygehuset|skolen)_(?:\w+_)?(?:ingen|ikke|aldrig)_(?:\w+_)?(?:planer|intentioner|tanker|ønsker|tænkt)\b
ingen planer/ikke planer/står bag/helt bag/fuldt bag/op om | \b(?:er|findes|foreligger)_(?:\w+_){{0,2}}(?:ingen|ikke)_(?:\w+_)?planer_om_at\b|\bvi_(?:her_)?(?:står|bakker)_(?:\w+_){{0,2}}(?:bag|op_om)\b
bliver ikke/er ikke | \bdet_(?:bliver|er)_(?:\w+_)?(?:ikke|aldrig)_{_HOUSE},_der_(?:betaler|dækker|hæfter|skylder|rydder|reparerer|erstatter|har_ansvaret)\b
besluttet i | \bvi_har_(?:\w+_)?besluttet_(?:her_)?i_{_HOUSE}
""")
_ASSURES = Turns(r"""
på tale/aktuelt/til at ske/på tapetet/på dagsordenen | \b(?:kommer|bliver|er)_(?:\w+_){0,2}(?:ikke|aldrig)_(?:\w+_)?(?:på_tale|aktuelt|på_tapetet|på_dagsordenen|til_at_ske)\b
rolig/regne med/stole på/glemme/være sikker/være tryg/sove trygt | \b(?:vær(?:e)?_(?:\w+_)?(?:rolige?|trygge?|sikre?)|bare_(?:\w+_)?rolig|(?:kan|må)_(?:du|i)_(?:\w+_){0,2}(?:regne_med|stole_på|glemme|være_sikre?|skrive)|sove_trygt)\b
kan love/tør love/et løfte/lover jeg/garanterer/det holder vi/mit ord/giver mit ord | \b(?:jeg|vi)_(?:kan|tør)_(?:\w+_)?(?:love|garantere)\b|\ber_et_løfte\b|\b(?:lover|garanterer)_(?:jeg|vi|kommunen|regionen|hospitalet)\b|\bdet_holder_vi\b|\bmit_ord\b
heller ikke/ år /mange år/før valget/denne periode/sådan bliver det/sidste ord | \bde_næste_\w+_år\b|\bi_mange_år\b|\bfør_valget\b|\bheller_ikke_(?:til_)?(?:næste|senere|på)|\bi_denne_(?:valg)?periode\b|\bsådan_bliver_det\b|\bsidste_ord\b|\bhele_vejen\b
""")
_CLOSES = Turns(r"""
indstille/vænne/indse/om på/må man selv/hæfter man/acceptere | \blige_så_godt_(?:indstille|vænne|indse|acceptere|glemme)\b|\b(?:laver|ændrer)_(?:vi|kommunen|regionen|ingen)_(?:\w+_)?ikke_(?:om_)?på\b|\b(?:må|hæfter|skal)_man_selv\b
rafle om/diskutere/ser vi på det/sådan er det/er lukket/punktum/basta/færdig./færdig!/ikke en krone/er sidste/det er dét/det er det | \b(?:ikke|intet)_(?:\w+_)?(?:noget_)?at_(?:rafle_om|diskutere|komme_efter|forhandle_om)\b|\bsådan_(?:er_det|ser_(?:vi|kommunen|regionen)_på_det)\b|\b(?:den_)?sag(?:en)?_er_(?:lukket|slut|afgjort)\b|\b(?:punktum|basta)\b|[.!]_færdig[.!]|\b(?:ikke|aldrig)_(?:en|én)_(?:krone|øre)\b|\bog_det_er_d[eé]t[.!]
""")
"""What ends the matter, where the house is said not to do it."""
_REFUSES = Pattern(r"\b(?:ikke|aldrig|ingen|intet)\b")
_PRESS = Turns(r"""
citer     | \bcitere?r?_(?:\w+_)?(?:mig|det|os|dette|svaret)\b|\bkan_citeres\b
artiklen/avisen/indslaget/til tryk | \b(?:brug(?:e)?|skriv(?:e)?|sæt(?:te)?|bring(?:e)?)_(?:\w+_){0,3}i_(?:artiklen|avisen|indslaget|bladet)\b|\btil_tryk\b
kan i skrive/kan du skrive/må i skrive/må du skrive/skriv det | \b(?:kan|må)_(?:du|i)_(?:godt_|gerne_|roligt_|bare_)*skrive\b|\bskriv_det_(?:bare|endelig|gerne|roligt)\b
""")
_NO_STAND = Pattern(
    r"\b(?:sol|regn|sne|blæst|kage\w*|kaffe\w*|pølse\w*|boller|bål\w*|skovtur\w*|udflugt\w*|caf[eé]\w*|det ved (?:jeg|vi) (?:\w+ )?ikke|kan (?:jeg|vi) (?:\w+ )?ikke (?:svare|love|udtale)|pressevagt\w*|(?:skriv|ring) til)\b"
)


def vouches(reading: Reading) -> tuple[Span, ...]:
    """Where somebody answers for the house, when an assurance or a word to the press goes with it."""
    lower, told = reading.lower, reading.lower_prose
    stands = [Span(*m.span()) for m in _STANDS.find(lower, told)]
    if not stands or _NO_STAND.search(told):
        return ()
    refused = any(_REFUSES.search(told, s.start, s.end + 30) for s in stands)
    listed = (_ASSURES, _PRESS, _CLOSES) if refused else (_ASSURES, _PRESS)
    more = [m for turns in listed for m in turns.find(lower, told)]
    apart = any(all(m.start() >= s.end or m.end() <= s.start for s in stands) for m in more)
    return tuple(sorted(stands)) if apart else ()
