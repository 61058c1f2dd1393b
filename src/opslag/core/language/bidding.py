"""Bids told too soon (tilbud før tid): what others have bid while bids still come in, and how far one will go oneself.

Nothing says that it is secret. Told are that there are bids, what they hold, and that it is not over; all three.
"""

from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_MANY = r"(?:de|det|to|tre|fire|fem|seks|syv|flere|første|alle|begge|\d+)"
_OTHER_SIDE = r"(?:leverandøren|sælger(?:en)?|køber(?:en)?|modparten|ejeren|firmaet|udlejeren|entreprenøren|den_anden_side|konsulenterne|rådgiveren)"
_BIDS = Turns(rf"""
tilbud/bud | \b{_MANY}_(?:\w+_)?(?:tilbud|bud)\b|\b(?:tilbuddene|buddene|tilbuddet|buddet)\b|\båbne[dtr]?\w*_(?:\w+_)?(?:tilbud|bud)\b|\b(?:tilbud|bud)_(?:på|til)_(?:den|det|de|vores|rengøring\w*|sne\w*|buskørsel\w*)\b
konvolut/kuvert | \b(?:konvolut|kuvert)(?:ter|terne|ten)?\b[^.!?]{{0,60}}\b(?:åbne[tdrs]?\w*|sprættet)\b|\båbne[dtr]\w*\b[^.!?]{{0,40}}\b(?:konvolut|kuvert)\w*
budt/byder/bød | \b(?:har|havde)_(?:\w+_){{0,3}}?budt\b|\b(?:byder|bød)_(?:ind_)?på\b|\bbydende\b
licitation/udbud/indkomne priser | \b(?:licitation\w*|prisindhentning\w*|indkomne_priser)\b
""")
_HELD = Turns(r"""
lavest/billigst/dyrest/højest/bedst | \b(?:ligger|er|var|byder|bød|den)_(?:\w+_){0,3}?(?:lavest|billigste?|dyreste?|højest|bedst)\b
fører/foran/under/over/mellem | \b(?:fører|er_foran|ligger)_(?:\w+_){0,6}?(?:med|foran|under|over|mellem)\b
lyder på/er på/million/mio/kroner/kr. | \b(?:lyder|er|på|med|under|over)_(?:\w+_){0,3}?\d[\d.,]*_?(?:million\w*|mio|kroner|kr|t\.?kr)\b
million /millioner /tusind /procent /kroner /kr. | \b(?:million\w*|tusind|kr\.?|kroner|procent)_(?:under|over|billigere|dyrere)\b
""")
_OPEN = Turns(r"""
frist/deadline | \b(?:inden|før|til|og|men|er|der)_(?:\w+_){0,3}?(?:\w*frist(?:en)?|deadline)\b(?!_(?:udløb|er_udløbet|var))|\bfristen_er_(?:først|ikke|på)\b
kan stadig/kan nå/nå at komme/flere ind/venter på/mangler stadig/kan bydes/kan nogen | \b(?:stadig_nå|nå_at_(?:komme|byde)|flere_ind|venter_(?:\w+_)?på_(?:\w+_)?(?:mere|flere|resten|de_sidste)|kan_(?:der_)?(?:stadig_)?bydes|kan_nogen|for_resten)\b
har til/åbent for/lige nu/indtil videre/foreløbig/hidtil | \b(?:resten|de_andre|flere)_har_til\b|\båbent_for_flere\b|\b(?:lige_nu|indtil_videre|foreløbig|hidtil)\b
vælger i/vælger på/vælger den/afgøres/besluttes/forhandl/inden mandag/inden tirsdag/inden onsdag/inden torsdag/inden fredag | \bvælger_(?:vi_)?(?:først_)?(?:i|på|den|efter)\b|\b(?:afgøres|besluttes)_(?:først_)?(?:i|på|den|efter)\b|\binden_(?:på_)?(?:mandag|tirsdag|onsdag|torsdag|fredag)\b
""")
_LIMITS = Turns(rf"""
loft/grænse/maks/max/smerte/højst/højest/op til | \b(?:vores|kommunens|regionens)_(?:\w+_)?(?:loft|grænse|smertegrænse|maks\w*|max\w*|bundlinje)_(?:i_forhandling\w*_|for_\w+_)?er\b[^.!?]{{0,30}}\d|\bvi_(?:\w+_){{0,3}}(?:giver?|går|betaler?|byder?)_(?:\w+_)?(?:højst|maksimalt|max|helt_op_til|op_til)_\d[^!?]{{0,60}}\b(?:forhandl\w*|{_OTHER_SIDE})
siger vi ikke/fortæller vi ikke/ikke sige | \bvi\b[^!?]{{0,80}}\b(?:det_)?(?:siger|fortæller|røber|viser)_vi_(?:\w+_)?ikke_til_{_OTHER_SIDE}\b
aner/ved/mistanke/anelse/forbered | \b{_OTHER_SIDE}_(?:aner|ved|har)_(?:(?:det|endnu|stadig)_)*(?:ikke|intet|ingen_(?:anelse|mistanke|idé))\b[^!?]{{0,80}}\b(?:million\w*|kroner|procent|prisen|kontrakten|skifter|opsiger|køber|sælger|dropper|skrotter|forhandl\w*)\b|\bvi\b[^!?]{{0,80}}\bmen_det_ved_{_OTHER_SIDE}_(?:\w+_)?ikke\b
""")
_BIDDERS = Pattern(
    r"firma|entrepren|leverandør|mester\b|håndværk|murer|tømrer|maler|selskab|udbud|licitation|konvolut|kuvert|million|\bmio\b|\bbød\b|\bbudt\b|bydende|rengøring|snerydning|buskørsel|kontrakt"
)
"""What a house offers its citizens is a `tilbud` too; there nobody bids."""
_OVER = Pattern(
    r"\b(?:auktion\w*|stemmer|afstemning\w*|forslag|loppemarked\w*|lopper|højestbydende|byd(?:e)? (?:med|selv)|(?:har|er) (?:\w+ )?(?:vundet|underskrevet|skrevet under|valgt)|vandt|underskrevet|kontrakten er|udbuddet er (?:afgjort|slut)|afgjort|offentliggjort|kage(?:konkurrence|dyst)\w*|gæt\w*|quiz\w*|(?:give|afgiv(?:e)?|indsend|aflever|sende?) (?:et |dit |jeres )?(?:tilbud|bud))\b"
)


def bids_told(reading: Reading) -> tuple[Span, ...]:
    """The words that tell of a bid or of one's own limit while the other side must not know."""
    lower, told = reading.lower, reading.lower_prose
    bids, held = (next(turns.find(lower, told), None) for turns in (_BIDS, _HELD))
    limit = next(_LIMITS.find(lower, told), None)
    if not (limit or (bids and held)) or _OVER.search(told):
        return ()
    if not limit and not (_BIDDERS.search(told) and any(_OPEN.find(lower, told))):
        return ()
    return tuple(Span(*m.span()) for m in (limit or held,) if m)
