"""Election praise (ros i en valgperiode): a politician is praised while the voters are about to choose."""

from collections.abc import Iterator
from dataclasses import dataclass

from opslag.core.domain.channel import ChannelFacts
from opslag.core.domain.check import Check, Example, Hit
from opslag.core.domain.draft import Draft
from opslag.core.language.politics import asks_for_votes, praise_of_politician
from opslag.core.language.reading import read


@dataclass(frozen=True)
class Settings:
    """`names`: names of politicians that count also without their title."""

    names: tuple[str, ...] = ()


def find(draft: Draft, settings: Settings, facts: ChannelFacts) -> Iterator[Hit]:
    """A hit on the praise, or on words that ask for votes, inside an election period; silent outside."""
    if not draft.meta.election_period:
        return
    reading = read(draft.text)
    found = asks_for_votes(reading) + praise_of_politician(reading, settings.names)
    yield from (Hit(s.start, s.end) for s in sorted(set(found)))


CHECK = Check(
    title="Ros af en politiker i en valgperiode",
    heading="Kan muligvis læses som valgkamp",
    advice="Skriv om sagen i stedet for personen, eller lad Kommunikation læse med.",
    why="Op til et valg skal alle kandidater mødes ens. Kommunens kanaler er for alle borgere.",
    find=find,
    settings=Settings,
    method="lexicon",
    languages=("da",),
    fails=(
        Example("Borgmester Ida Holm har igen sikret byen de bedste veje.", meta={"election_period": True}),
        Example("Sæt kryds ved vores udvalgsformand på tirsdag!", meta={"election_period": True}),
        Example("Uden borgmester Ida Holm havde vi aldrig fået en hal.", meta={"election_period": True}),
    ),
    passes=(
        Example("Borgmester Ida Holm har igen sikret byen de bedste veje."),
        Example("Borgmester Ida Holm åbner stien på mandag kl. 10.", meta={"election_period": True}),
        Example("Du kan brevstemme på biblioteket fra mandag.", meta={"election_period": True}),
        Example("Tak for indsatsen til alle frivillige!", meta={"election_period": True}),
    ),
)
