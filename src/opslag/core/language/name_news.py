"""What name news had better leave out, told in words of one's own (navnenyt): an age by its round number, a body that said stop."""

from collections.abc import Iterator

from opslag.core.language.reading import read
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_BODY = r"(?:ryggen|knæene|knæet|hjertet|hovedet|helbredet|kroppen|nerverne|kræfterne|hofterne|hoften|skulderen|psyken|synet|hørelsen|lungerne|hænderne|benene|gigten|migrænen|stressen|nakken)"
_PRIVATE = Turns(rf"""
rundt/runde tal/med fem foran/foran/stort tal/skarpe hjørne/støvets år/rundet | \bfyld(?:er|te|t)_(?:\w+_)?rundt\b|\brund(?:e|t)_(?:tal|dag|fødselsdag)\b|\bmed_(?:et_)?(?:to|tre|fire|fem|seks)(?:-?tal)?_foran\b|\bdet_skarpe_hjørne\b|\bstøvets_år\b|\bhar_rundet_(?:det_\w*hjørne|hjørnet|de_\d|sine|et_(?:skarpt_)?hjørne)
på 18/på 19/på 2/på 3/på 4/på 5/på 6/på 7 | (?<=[a-zæøå]_)på_(?:1[89]|[2-6]\d|7[0-5])(?=,_(?:som|der|og|er|har|kommer|begynder|starter|bliver)\b|[.!])(?!\.\d)
født      | \bfødt_(?:og_opvokset_)?i_(?:19[4-9]\d|20[01]\d|[4-9]\d'?erne|halvtredserne|tresserne|halvfjerdserne|firserne|halvfemserne)\b
år ung/somre ung | \b\d\d_(?:år|somre)_ung\b
ryg/knæ/hjerte/hoved/helbred/krop/nerver/kræfter/hoft/skulder/psyk/syn/hørelse/lunge/hænder/ben/gigt/migræne/stress/nakke | \b{_BODY}_(?:\w+_){{0,3}}?(?:ikke|sagde|siger|sætter|satte|slog|drillede|driller|gav_op|har_fået_nok|strejker|strejkede|brugt_op|slidt_op|holdt_ikke)\b|\b(?:på_grund_af|pga\.?|grundet|efter_(?:mange_år_med|en_periode_med|lang_tid_med)|dårlig(?:e|t)?|slidt|ondt_i)_(?:\w+_)?(?:ryg(?:gen)?|knæ(?:et)?|hjerte(?:t)?|helbred(?:et)?|hofter?|skulder(?:en)?|gigt|migræne|stress|nakke(?:n)?|nerver)\b
lægen/læges | \blæge(?:n|ns)?_(?:har_)?(?:rådet|rådede|råder|anbefal\w+|(?:sagt|siger|sagde)_(?:stop|nej|fra|at|hun|han|det)|satte|forbudt|fraråd\w+|råd)\b
ondt i/træt af/orkede/kunne ikke klare/kunne ikke holde til/holdt ikke til | \bondt_i_(?:hovedet|ryggen|kroppen|maven|benene|armene|skulderen|knæene|nakken)\b|\btræt_af_(?:larmen|børnene|chefen|kollegerne|vagterne)\b|\borkede_ikke\b|\bkunne_ikke_(?:klare|holde_til)\b|\bholdt_ikke_til\b
mor til/far til/bor  | \b(?:mor|far|mormor|farmor|morfar|farfar|bedstemor|bedstefar)_til_(?:to|tre|fire|fem|en|én|et|tvillinger\w*|små|teenagere|lille|\d)\b|\bbor_(?:\w+_){{0,6}}?(?:i|på|ved)_(?:[a-zæøå]+(?:gade|vej|vænget|stræde|allé|parken|bakken)|villa|hus|lejlighed)\b
passede/ville gerne have | \bpassede_(?:hende|ham)_(?:\w+_)?ikke\b|\b(?:hun|han)_ville_gerne_(?:have_(?:taget|fortsat)|være_blevet)\b
lagt sig ud med/kunne ikke med/blev uvenner/fik nok af/træt af chef/på kant/skændtes/mistrives/mistrivedes/kunne ikke holde/ikke forlænget/prøvetid/bedt om at/mistriv | \blagt?_sig_ud_med\b|\bkunne_ikke_(?:\w+_)?(?:sammen|enes)\b|\bblev_uvenner\b|\bfik_nok_af\b|\bpå_kant_med\b|\bskændtes\b|\bmistriv\w+|\bklarede_ikke_prøvetiden\b|\bikke_forlænget\b|\bblevet_bedt_om_at_(?:gå|stoppe|rykke|finde)|\btvunget_til_at\b
skilt/skilsmisse/kæreste/gravid/venter barn/fertilitet/single/gift med/mistet sin/enke/adopt/skilles/mistede sin/blev enke | \b(?:er_blevet_skilt|skilsmisse\w*|skal_skilles|ny_kæreste|single|enkemand|blev_enke|mistede_sin_(?:mand|kone|søn|datter)|fertilitetsbehandling|er_gravid|alene_med_(?:to|tre|børnene))\b
bor i/bor på/bor alene/bor med/huset på/lejlighed på/bor sammen/lejligheden | \bbor_(?:alene|sammen_med|med_(?:sin|mand|kone|kæreste))\b|\b(?:huset|lejlighed(?:en)?|gård(?:en)?|villa(?:en)?)_på_[a-zæøå]+(?:vej|gade|vænget|allé|stræde)\b
medicin/indlagt/operation/opereret/kemo/afvænning/behandling/diagnose/sygemeld/syg/depress/angst/udbrændt | \b(?:er_opereret|blev_opereret|skal_opereres|kemo\w*|afvænning|diagnosen?|sygemeld\w*|langtidssyg\w*|indlagt|udbrændt|depression\w*|angst\w*)\b
""")


def private_words(text: str) -> Iterator[Span]:
    """Ages, health, quarrels and homes in words that the plain patterns do not know."""
    yield from (Span(*m.span()) for m in _PRIVATE.find(read(text).lower))
