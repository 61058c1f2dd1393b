"""Administrative topic (forvaltningsemne): budget, hearing or politics on a channel for pictures of the place."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.lexicon import Lexicon
from opslag.core.language.reading import read

_TOPIC = Lexicon(
    "budget|budgettet|budgetforlig*|budgetaftale*|budgethøring*|høring|høringen|høringssvar*|høringsfrist*|byrådet|byrådsmøde*|kommunalbestyrelse*|udvalgsmøde*|udvalget|lokalplan*|kommuneplan*|planstrategi*"
    "|dagsorden|dagsordenen|referat|referatet|forlig|forliget|partierne|skatteprocent*|takst|takster|vedtægt*|afgørelse*|sagsbehandl*|konstituering*|valgmøde*|regnskabet|årsregnskab*|effektivisering*|besparelse*|spareplan*|udbud|udbuddet|udbudsmateriale*".split(
        "|"
    )
)


@dataclass(frozen=True)
class Settings:
    """`allowed`: words that may stand here after all."""

    allowed: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on each word of administration."""
    for match in read(draft.text).find(_TOPIC):
        if match.entry.rstrip("*") not in settings.allowed:
            yield Hit(match.start, match.end)


CHECK = Check(
    title="Forvaltningsemne på en billedkanal",
    heading="Emnet passer bedre et andet sted",
    advice="Her viser vi natur, kultur og hverdag. Budget og høringer står bedre på hjemmesiden og Facebook.",
    why="Følgerne her kommer efter steder og oplevelser.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(Example("Byrådet har landet et flot budget 💪", channel="instagram", marks=("Byrådet", "budget")),),
    passes=(
        Example("Ny legeplads ved stranden.", channel="instagram"),
        Example("Koncert på havnen i aften.", channel="instagram"),
        Example("Quiet harbour.", channel="instagram", meta={"language": "en"}),
    ),
)
