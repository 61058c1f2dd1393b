"""Politicians by office (politikere): praise of them, and words that ask for votes."""

import re

from opslag.core.language.lexicon import Lexicon, lexicon_of
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_OFFICES = Lexicon(
    "borgmester*|viceborgmester*|rådmand*|rådmænd*|udvalgsformand*|udvalgsformænd*|formand for*|formanden for*|byrådsmedlem*|byrådspolitiker*|regionsrådsformand*|regionsrådsmedlem*|regionspolitiker*|kommunalbestyrelsesmedlem*|minister|ministeren|ministre|undervisningsminister*|sundhedsminister*|folketingsmedlem*|folketingskandidat*|spidskandidat*|kandidat|kandidaten|kandidater|byrådskandidat*|lokalpolitiker*|politikeren|partiet|gruppeformand*|socialdemokrat*|venstres|de konservative*|de radikale|enhedslisten*|sf's|moderaterne*|liberal alliance*|dansk folkeparti*|alternativet*|danmarksdemokraterne*".split(
        "|"
    )
)
_PRAISE = Lexicon(
    "har igen|igen sikret|sikret|sikrer|har leveret|leverer|tak for indsats*|tak for din indsats|kæmpe indsats|flot indsats|utrættelig*|kæmpet for|kæmper for|har kæmpet|stærk leder*|stærkt lederskab|lederskab|handlekraft*|visionær*|fremsynet*|dygtig*|fantastisk*|fortjener ros|ros til|stor ros|al mulig ros|tak til|takket være|æren for|ære og ros|i spidsen for|holder, hvad|holder hvad|holder ord|holdt ord|løftet er holdt|hjerte for|bedste borgmester|byens bedste|ildsjæl*|garant for|fået styr på|får tingene til at ske|får ting til at ske|sørget for|sørger for|har skaffet|skaffede|reddet|redder|har gjort det igen|gør det igen|hyldest|hylder|heldige at have|stolte af|tillykke|leder os|viser vejen|går forrest|gået forrest|uden sidestykke|trofast|en mand af|en kvinde af|resultater taler|resultaterne taler|historisk|imponerende|har fortjent|vist format|viser format|aldrig blevet til noget|utrætteligt|for dig hver dag|flot klaret|godt gået|ved roret|krydser fingre|hepper på|bakker op om|står bag|på hendes initiativ|på hans initiativ|har jeg sikret|jeg har sikret|jeg har kæmpet|jeg vil kæmpe|jeg lover|jeg har leveret|mit løfte|mine mærkesager|min plan for|med mig som|tak for et godt samarbejde|trygge hænder|tryg hånd|sikker hånd|godt i gang|fortsætte det gode arbejde".split(
        "|"
    )
)
_VOTES = re.compile(
    r"\bstem (?:på|personligt på)\b(?! (?:jeres|dit|din|det) )|\bstemme på (?:dem|ham|hende|os|mig|de|den),? (?:der|som|partiet|kandidat)|\bsæt (?:dit |jeres |et )?kryds (?:ved|ud for)\b|\bgiv (?:din |jeres )?stemme til\b|\bgenvælg\w*\b|\bfortjener (?:at blive )?genval\w*\b|\bfire år mere\b|\bstøt (?:vores )?(?:borgmester\w*|kandidat\w*)",
    re.IGNORECASE,
)


def praise_of_politician(reading: Reading, names: tuple[str, ...] = ()) -> tuple[Span, ...]:
    """Words of praise in a sentence that names a politician, or right after one that does."""
    offices = reading.find(_OFFICES) + (reading.find(lexicon_of(names)) if names else ())
    if not offices:
        return ()
    found: list[Span] = []
    about = False
    for sentence in reading.sentences:
        named = any(sentence.start <= o.start < sentence.end for o in offices)
        if named or about:
            found += [Span(m.start, m.end) for m in reading.find(_PRAISE) if sentence.start <= m.start < sentence.end]
        about = named
    return tuple(found)


def asks_for_votes(reading: Reading) -> tuple[Span, ...]:
    """Words that ask the reader for a vote."""
    return tuple(Span(*m.span()) for m in _VOTES.finditer(reading.prose))
