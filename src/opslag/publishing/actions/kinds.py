"""What publishing tells the archive (arkivposter), and how personal data in it is erased."""

from opslag.ground.archive import actions as archive
from opslag.publishing.states import DELIVERY, VERBS

PERSONAL = archive.Erasure(
    fields=("title", "text", "sender", "alt_texts", "url", "handle"),
    rule="den udgivne tekst kan nævne personer; den slettes efter fristen, aftrykket bliver",
)

archive.register_graph(DELIVERY, PERSONAL, VERBS)

ASKED = archive.register(archive.Kind("publishing.asked", "Sendt til udgivelse", PERSONAL))
REFUSED_AT_GATE = archive.register(archive.Kind("publishing.refused", "Afvist ved porten", archive.Erasure()))
CONNECTED = archive.register(archive.Kind("publishing.connected", "Profil forbundet", PERSONAL))
DISCONNECTED = archive.register(archive.Kind("publishing.disconnected", "Profil ikke længere forbundet", PERSONAL))
