"""Nods among insiders (nik til dem, der var med): what only those can follow who work in the house or were there.

A nod to what is known (`som vi talte om`, `I ved, hvem`) weighs two, a nickname of a place or a party (`Glasburet`,
`Onsdagsholdet`) one. Whoever is asked in, given a link or told of things of their own is no insider.
"""

from opslag.core.language.inside import citizens_words
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

ENOUGH = 3
_NODS = Turns(r"""
 i      | \b(?:i_ved|ved_i|i_kender|kender_i)(?:_(?:jo|godt|selv|alle))*,?_(?:hvem|hvad|hvordan_det|hvorfor|reglerne|det:|det\.|turen|rutinen|ham|hende|dem|typen|historien|vejen|spillet)\b(?!_(?:du|der_sker_på|vi_kan_gøre_for))
der var der/der var med/som var med/som var der/der var til stede/var der i | \b(?:i|jer|os|dem_af_(?:os|jer)|alle),?_(?:der|som)_var_(?:der|med|til_stede)\b
hvad vi /der blev | \bhvad_vi_(?:aftalte|sagde|lovede|blev_enige_om)\b|\b(?:jer|i|os),_der_blev_(?:til_det_sidste|hængende|længst)\b
hvad jeg mener/hvad vi mener/gik den til/revanche | \b(?:ved|forstår|husker|kender),?_(?:godt_|nok_)?hvad_(?:jeg|vi)_mener\b|\bgik_den_(?:så_)?til\b|\brevanchen\b
talte om/sagde /snakkede om/aftalte/blev enige/aftalt/nævnte/plejer | \bsom_(?:vi_)?(?:talte_om|snakkede_om|sagde|aftalte|aftalt|blev_enige_om|nævnte|lovede)\b|\b(?:talte|snakkede|blev)_vi_(?:om|enige)_(?:\w+_){0,3}(?:sidst|i_sidste|forleden|i_går)\b
tak for sidst | \btak_for_sidst\b
sædvanlig/plejer/gamle sted/vanen tro/som altid/vante/sidst | \b(?:som|den|det|de|på_det|på_den)_(?:sædvanlige?|gamle_sted|vante_\w+|faste_sted)\b|\b(?:står|ligger|hænger|mødes|sidder|ses)_(?:\w+_)?(?:hvor|når|som)_(?:de[nt]?|vi|i)_plejer\b|,_hvor_(?:de[nt]?|vi)_plejer\b
skete på/skete til/skete i/ikke skrive her/siger ikke mere/ingen nævnt | \b(?:skrive|sige|fortælle|gengive)_her,?_hvad_der_skete\b|\bhvad_der_skete_(?:på|til|i)_(?:\w*turen|\w*festen|\w*mødet|kælderen)\b
siger bare/nævner bare | \b(?:jeg|vi)_(?:siger|nævner)_bare\b
sidste møde/sidste runde/seneste møde/sidste gang/morgentavle/tavlemøde | \b(?:efter|fra|på|til)_(?:det_)?(?:sidste|seneste)_(?:møde|runde|\w*tavle\w*|seance)\b
tur til/tur at/turnusen | \bdenne_gang_er_det_\w+s_tur\b
spørge ved/de nye/spørger bare/spørg bare | \bde_nye_(?:kan_(?:bare_|jo_)?)?spørger?_(?:bare_)?
""")
_NICKNAME = Pattern(
    r"(?<=[a-zæøå,] )(?!(?:Dannebrog|Danmark|Norden|Europ|Folketing|Internet|Julen|Solen|Månen|Facebook)\w*)"
    r"(?:[A-ZÆØÅ][a-zæøå]{2,}(?:en|et|erne|ene|kanten|løveret|folket|holdet|banden|klubben)s?|(?:Etage|Fløj|Gang|Blok|Bord) \d+)\b"
    r"(?<!vejen)(?<!gaden)(?<!pladsen)(?<!torvet)(?<!skolen)(?<!centret)(?<!centeret)(?<!søen)(?<!havet)(?<!bugten)(?<!fjorden)"
    r"(?<!parken)(?<!skoven)(?<!stranden)(?<!havnen)(?<!broen)(?<!kirken)(?<!museet)(?<!teatret)(?<!hallen)(?<!huset)(?<!tinget)"
    r"(?<!rådet)(?<!styrelsen)(?<!ministeriet)(?<!udvalget)(?<!kommunen)(?<!regionen)(?<!foreningen)(?<!universitetet)(?<!haven)"
    r"(?! (?:Kommune|Havn|Skole|Hospital|[A-ZÆØÅ]|, (?:vores|som|der|et|en|byens)))(?!, (?:vores|som|der|et|en|byens|hvor)\b)"
)
_TOLD = Pattern(
    r"\b(?:hedder|kaldes|kalder|ved navn|mødestedet|caf[eé]en|restauranten|spillestedet|forening\w*|virksomhed\w*|firmaet) (?:\w+ )?\Z"
)
_OUTWARD = Pattern(
    r"\b(?:velkom\w+|alle,? der har|alle interesserede|tilmeld\w*|åben\w*|kom (?:og|forbi)|læs mere|virksomhed\w*|borger\w*|erhverv\w*|iværksætter\w*|gratis|kunder\w*|besøgende)\b"
)


def nods(reading: Reading) -> tuple[Span, ...]:
    """The nods and nicknames when they weigh enough together, and nothing turns to those outside."""
    told = {Span(*m.span()) for m in _NODS.find(reading.lower, reading.lower_prose)}
    if not told or reading.urls or reading.emails or _OUTWARD.search(reading.lower):
        return ()
    names = _nicknames(reading)
    weight = 2 * len(told) + len({reading.slice(n) for n in names})
    return tuple(sorted({*told, *names})) if weight >= ENOUGH and citizens_words(reading) < 2 else ()


def _nicknames(reading: Reading) -> list[Span]:
    """Words in the definite with a capital inside a sentence that nobody explains."""
    prose = reading.prose
    found = (Span(*m.span()) for m in _NICKNAME.finditer(prose))
    return [n for n in found if not _TOLD.search(prose, max(0, n.start - 40), n.start)]
