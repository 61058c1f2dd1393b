"""A job told to somebody's friend (job ad en omvej): do you know an engineer, then tell her that a desk waits with us.

Three things together: somebody the reader may know, a trade or what one must be able to, and what waits in our house.
"""

from opslag.core.language.jobs import names_trade
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_KIN = r"(?:ven|veninde|nabo|genbo|kusine|fætter|søster|bror|datter|søn|makker|svigerinde|svoger|kollega|kone|mand|kæreste|mor|far|sviger(?:søn|datter|mor|far)|tante|onkel|bekendt)(?:er|en|n)?"
_KNOWN = Turns(rf"""
kender du/kender i/kender nogen/kender hende/kender ham/kender en | \b(?:kender_(?:du|i|nogen)_(?:\w+_)?(?:en|et|nogen|hende|ham|én)\b|hvem_kender_(?:\w+_)?(?:hende|ham|en|nogen))[^.!?]{{0,120}}
har du en/har i en/går du rundt med | \b(?:har_(?:du|i)|går_du_og_(?:gemmer|bor_sammen_med)|bor_du_sammen_med)_en_{_KIN}\b[^.!?]{{0,120}}
bor der/sidder der/findes der/går der | \b(?:bor|sidder|findes|går)_der_(?:\w+_)?(?:en|et|nogen)_[^.!?]{{0,120}}
tip /tip:/tag /send /del /prik | \b(?:tip|prik_til|del_(?:\w+_){{0,2}}med|send_(?:\w+_){{0,2}}til|vis_(?:\w+_){{0,2}}til)_(?:din|dit|jeres|en)_\w+[^.!?]{{0,120}}
din  | \bdin_{_KIN}\b[^.!?]{{0,100}}
mangler/savner/leder efter/søger/har brug for/ledig | \b(?:mangler|savner|leder_efter|søger|har_brug_for|venter_på)_(?:(?:nu|bare|kun|stadig|lige|dog)_)*(?:en|én|nogen|hende|ham)(?:_mere)?,_(?:der|som)_[^.!?]{{0,80}}
overtage/efterfølg/tage over/afløse | \b(?:nogen|en|én)_(?:skal|må|kan)_(?:\w+_)?(?:overtage|tage_over|afløse|arve)\b[^.!?]{{0,80}}
i hånden/under armen | \btag_(?:en|et|din)_\w+_(?:i_hånden|under_armen)[^.!?]{{0,60}}
til dig, | \btil_(?:dig|hende|ham|jer),_(?:der|som)_(?:kan|ved|elsker|er|har)_[^.!?]{{0,80}}
""")
_OURS = Turns(r"""
hos os/til os/i vores/på vores/ved os | \b(?:hos|til|ved|med)_os\b|\b(?:i|på|til|for)_vores_(?:\w+_)?(?:team|hold|afdeling|stab|kontor|køkken|plejehjem|skole|børnehave|hjemmepleje|værksted|rådhus|hus)\w*
skrivebord/skærm/stol/krog/knage/kittel/nøgler/kontrakt/kontorplads/cykelskur/kaffekop/plads ved | \b(?:skrivebord\w*|en_skærm|stol|krog|knage|kittel|nøgle(?:r|rne)|kontrakt\w*|kontorplads|kaffekop|plads_ved_\w+|arbejdstøj)\b
søde kolleger/gode kolleger/ledigt/vores værksted | \b(?:søde|gode|dygtige|\w+)_kolleger\b|\bledigt?_(?:skab|skrivebord|stol|krog|plads)\b|\bvores_værksted\b
timer om ugen/fri hver/arbejdstid/møder kl/møde klokken/på arbejde/løn/hjemme kl/ferie/vagter/pension | \b(?:timer_om_ugen|fri_hver|arbejdstid\w*|på_arbejde|løn(?:nen)?|hjemme_kl|vagter\w*|på_pension|bestemmer_(?:\w+_)?selv|mødetid\w*|flextid|fleks\w*)\b
vi har/vi byder/vi tilbyder/kan bruge/vi mangler/vi savner | \bvi_(?:\w+_)?(?:byder_på|tilbyder|kan_bruge|kunne_bruge|mangler|savner)\b|\bkan_bruge_en\b
sal./ sal /etage/udsigt/vi har et/vi har en/vi har plads/del gerne/del med | \b(?:første|anden|tredje|fjerde|\d\.)_(?:sal|etage)\b|\budsigt_til\b|\bvi_har_(?:et|en|plads)\b|\bdel_(?:\w+_){0,2}med_din\b
rundvisning/kaffe/ring/nummer/send/sig til/sig,/fortæl/giv/tag/kom forbi/skriv | \b(?:rundvisning|(?:fortæl|sig|giv|send|tag|bed|vis)_(?:\w+_)?(?:hende|ham|dem|vedkommende)|(?:sig|fortæl)_til_(?:hende|ham|dem)|sig,_at)\b
""")
_ELSE = Pattern(
    r"\b(?:frivillig\w*|virksomhed\w*|firma\w*|iværksætter\w*|investor\w*|\w*grunde?\b|\w*lokaler?\b|bolig\w*|leje[rs]?\b|kontorfællesskab|i lære|lærling\w*|praktik\w*|kursus|kurser|foredrag\w*|koncert\w*|fællesspisning\w*|besøgsven\w*|plejefamili\w*|aflastning\w*|mentor\w*|ensom\w*|vaccin\w*|hjælp til|rådgivning|vælger\w*|julemand\w*|korsanger\w*|fodbold\w*|tilflytter\w*|ny i byen|netværk\w*|indstil\w*|nominer\w*|årets)\b"
)


def tipped(reading: Reading) -> Span | None:
    """Where a job is told by way of somebody the reader knows."""
    lower, told = reading.lower, reading.lower_prose
    for known in _KNOWN.find(lower, told):
        ours = {m[0] for m in _OURS.find(lower, told)}
        if _ELSE.search(told) or len(ours) < (1 if names_trade(known[0]) else 2):
            continue
        return Span(*known.span())
    return None
