"""What tells a colleague from somebody we nurse (os eller dem): the roster and the flowers, the bed and the room."""

from opslag.core.language.cues import Cues

AT_BED = Cues(
    r"""
    \bstue_\d \bseng_\d \bværelse_\d \blejlighed_\d \bbolig_\d \bpå_\d+\b(?!_(?:tim|min|dag|uge|mån|år|kr|pct|proc|sal)) \bpatient \bbeboer \bborger(?:en)?\b pårørende \bkuvøse \bved_sengen
    \bstuegang \bjournal(?:en)?\b \budskrives \bmedicinkort \bhos_os\b \bkl\._\d+_(?:skal|får) \bstøttes_af \bhjælpes_i \bvores_ældste \bprøven_fra
    bælte remme fikser magtanvend udadreager \btvangs \bsonde kateter \bmades\b gik_bort sovet_ind
    """
)
"""Somebody is nursed: they lie in a room or a bed, or are one of those we serve."""
ROSTER = Cues(
    r"""
    vagtplan vagtskema vagtliste \b(?:hans|hendes|\w{3,}s)_(?:\w+_)?\w*vagter\b \b(?:bytte[rt]?|bytter_i)_(?:vagt|indbyrdes) \b(?:ekstra|hans|hendes)_vagt \bvikar(?:korps|bureau) mangler_(?:vi_)?(?:folk|en_til|to_til|hænder)_
    blomster(?:ne)?_er_(?:bestilt|sendt|købt) \bi_(?:bøtten|bøssen|kassen_i)\b samle[rt]?_(?:vi_)?ind samlet_ind indsamling_til \bmobilepay_til \b(?:kurv|krans|buket|kort|gavekort|blomst|blomster|hilsen)_(?:til|fra)_(?:os_alle|ham|hende|afdelingen|kolleg) skrive_på_kortet
    kort,_(?:som_)?i_kan_skrive_under \barbejder_hjemmefra kommer_(?:tidligst|først|nok_først|ikke)_(?:igen|tilbage) er_først_tilbage tilbage_(?:på_mandag|i_uge|efter_(?:ferien|sommer|jul|påske|nytår|efterår|barsel|orlov)) se_\w+_igen_på
    \bvi_(?:\w+_)?er_(?:\w+_)?(?:to|tre|fire|fem|seks)_(?:lige_nu|tilbage|for_tiden|i_dag) \ben_(?:mand|kollega|hånd)_(?:færre|mindre|i_underskud|kort) \bmangler_en_mand
    """
)
"""A roster to be filled, flowers that are ordered: it is one of us."""
