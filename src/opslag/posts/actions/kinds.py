"""What the archive is told about posts (arkivposter), and how personal data in it is erased."""

from opslag.ground.archive.actions import Erasure, Kind, register, register_graph
from opslag.posts.states import POST, VARIANT

_WORDS = ("text", "alt_text", "sender", "comment", "why", "whom", "answers_hash", "instead", "url")
_ERASURE = Erasure(_WORDS, "opslagets ord og de handlendes navne slettes, når opslagets frist er gået")

register_graph(POST, _ERASURE, {"end_without_post": "Endte uden opslag", "reopen": "Opslaget er taget op igen"})
register_graph(
    VARIANT,
    _ERASURE,
    {
        "submit": "Opslag sendt til gennemsyn",
        "approve": "Opslag godkendt",
        "return": "Opslag sendt retur",
        "make_ready": "Opslag klar uden gennemsyn",
        "edit": "Opslag rettet, godkendelsen er bortfaldet",
        "publish": "Opslag sendt til udgivelse",
        "arrive": "Opslag udgivet",
        "come_back": "Opslag kom tilbage",
        "withdraw": "Opslag trukket tilbage",
        "drop": "Kladde lagt væk",
        "take_up": "Kladde taget frem",
    },
)
REFUSED = register(Kind("posts.refused", "Stoppet før gennemsyn", Erasure()))
STARTED = register(Kind("posts.started", "Opslag begyndt", _ERASURE))
CHANNEL_ADDED = register(Kind("posts.channel_added", "Kanal føjet til", _ERASURE))
ANSWERED = register(Kind("posts.answered", "De tre svar er rettet", _ERASURE))
HALF_APPROVED = register(Kind("posts.half_approved", "Opslag godkendt af én af flere", _ERASURE))
EXCEPTED = register(Kind("posts.excepted", "Undtagelse med grund", _ERASURE))
RELEASE_ASKED = register(Kind("posts.release_asked", "Frigivelse efterspurgt", _ERASURE))
RELEASED = register(Kind("posts.released", "Stop frigivet med grund", _ERASURE))
UPHELD = register(Kind("posts.upheld", "Stop består", _ERASURE))
REPORT_ANSWERED = register(Kind("posts.report_answered", "Melding besvaret", _ERASURE))
REPORTED = register(Kind("posts.reported", "Melding om et tjek", _ERASURE))
