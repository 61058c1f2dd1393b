"""Whose confidential matter it is (hvem det fortrolige angår): a person, a patient, a relative, a colleague, management.

One engine for every text a reader may meet: post, reply, press, newsletter, alt text and file names.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from opslag.core.domain.draft import Draft
from opslag.core.language.confidential import Disclosure, matters_in, told
from opslag.core.language.confidential_among_us import AT_BED, ROSTER
from opslag.core.language.confidential_files import filed, spelt_out
from opslag.core.language.confidential_guards import AGREED
from opslag.core.language.cues import Cues
from opslag.core.language.names import is_first_name, is_last_name
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import read

_CARE = Cues(
    r"""
    \bstue_\d (?<!svømmer_)(?<!træner_)(?<!spiller_)(?<!synger_)(?<!arbejder_)hos_os\b \bafsnit(?:tet)?\b afdeling(?:en)?\b indlagt patient operation skadestue ambulator narkose
    blodprøve \blæge(?:n|r|rne)?\b sygeplejerske hospital sygehus klinik \bfødte\b palliat intensiv sengeafsnit undersøgelse
    røntgen scanning skanning
    """
)
_WARD = Cues(
    r"""
    \bstue_\d \bseng_\d sengeafsnit afsnit(?:tet)?\b indlagt patient skadestue ambulator narkose operationsb
    \bopererede \bbarselsg barselsafsnit fødegang fødestue intensiv palliat hospice sygehus hospital akutmodtag akutafdeling
    \bstuegang journal(?:en)?\b dialysen kikkert respirator dræn(?:et)?\b ambulance lægehelikopter jordemoder
    \bkemo strålerne \bvagten_i_nat tandlæge tand_ud tanden_ud tænder_ud i_genoptræningen visdomstand fysioterapien genoptræning_hos klinikken min_patient
    vores_\w*afdeling \b(?:øjen|børne|kirurgisk_|medicinsk_|hjerte|lunge|kræft|føde|neuro|hud|gigt|nyre|psykiatrisk_)\w*(?:afdeling|afsnit|klinik) på_afdelingen neonatal kuvøse forløst fødte trak_vi_en hospitalstøj
    """
)
_WARD_ONLY = Cues(
    r"""
    afsnit(?:tet)?\b indlagt patient skadestue ambulator narkose operation barsel fødegang intensiv hospice
    sygehus hospital akutmodtag akutafdeling stuegang dialyse \blægerne vagten_i_nat på_vagten klinikken \bseng_\d sygeplej jordemoder
    """
)
_LIES_HERE = Pattern(r"\b(?:ligger|lå|indlagt|ligget|bor)\b[^.!?]{0,20}(?:hos os|på (?:vores|stue \d|afsnit|afdeling))")
_BEDSIDE = Pattern(
    r"\b(?:min|vores|dagens|nattens|aftenens|en) (?:\w+ )?patient\b|\bstue \d|operationsgang|\bvi (?:opererede|reddede|behandlede|fik|modtog|tog imod)\b"
    r"|\b(?:fik|havde) vi\b(?! besked| at vide| nyt| svar| lov| en mail| brev| det)|skadestuen|akutmodtag|traumecent|\bkørt ind\b|\bkom (?:der )?(?:[\w,]+ ){0,5}ind\b|hos os i|\bligger (?:her|hos os)",
)
_STAFF = ("colleague", "management")
_OURS = Cues(r"hos_os \bstue_\d vores_(?:afdeling|afsnit) på_afsnit vi_passer afdelingen")
_CARE_TITLE = Cues(
    r"""
    sygeplejerske læge jordemoder sosu social-_og_sundheds portør fysio ergo bioanalytiker radiograf tandlæge klinik plejer
    paramediciner sundhedspleje tandpleje stomi laboratori ambulance redder anæstesi kirurg hospital terapeut diætist audiolog laborant overlæge afsnit psykiater plejecent plejehjem ældrecent omsorgscent hjemmepleje hjemmesyge
    """
)
_SOCIAL_TITLE = Cues(
    "jobkonsulent jobcent sagsbehandler borgerservice socialrådgiver ydelse myndighed socialformidler beskæftigelse familiebehandler ungevejleder kontanthjælp bosted boligsocial skole lærer pædagog bibliotek kontorassistent"
)
_SCHOOL_TITLE = Cues(r"dagplej skole lærer pædagog daginstitution sfo børnehave vuggestue klub")
_COLLEAGUE = Cues(
    r"""
    vagt(?:en|er|plan)?\b kolleg vikar velkommen_tilbage savnet_dig savner_(?:ham|hende)_på tilbage_på_(?:arbejde|job) møder_ind
    personale(?:t|møde)?\b teamet \bteam_\d stopper_hos_os arbejder_hos_os på_kontoret medarbejder fravær vender_tilbage
    passer_butikken samle_ind stillingen ansat\b jubilæum arbejdsplads skemaet stopper_på fratræder på_arbejde gode_år
    kantinen \borlov arbejdsro tilbage_efter frokoststuen efterløn \bjobbet \blageret receptionen sekretariatet afdelingens \bhr\b hendes_opgaver hans_opgaver
    overtager_(?:hendes|hans) opgaverne barsel \blønkontoret tillidsmand tillidsrepræsentant kommer_forbi_(?:til|med) til_kage
    vi_holder_(?:hende|ham)_i rådhuset printeren \bpå_job sygeplejersker fyret opsagt stopper_allerede farvel_til ryggen_kan
    savnet_(?:dig|ham|hende) \bkontoret_(?:er|holder) sine_(?:ferie)?dage \bferie_med afsked_med stopper_til julefrokost firmafest bortvist
    materielgård \bvaskeriet værkstedet bogbussen lærerværelse personalestue forfremmet \bchefen \bsnitter? overtager_\w+_(?:hans|hendes|sager|opgaver)
    kommer_ikke_i_dag er_her_ikke_i_dag bag_skranken samle[rt]?_ind_til sender_tanker_til frisk_igen \ber_aflyst må_aflyse \baflyser send_(?:ham|hende)_gerne stod_der_ikke \bvi_andre\b \bbuket_til \bpostrummet på_halv_tid på_deltid på_nedsat_tid \bdepotet (?-i:\bfra_(?:skadedyr|vej|park|drift|løn|it)\b)
    """
)
_SURE_COLLEAGUE = Cues(
    r"""
    (?:fået|får|fik|har|med|er|som|en|af|til|bruger)_vikar\b \bvikar_for \bvikariat på_halv_tid på_deltid på_nedsat_tid ned_på_\d+_timer ned_i_tid ikke_på_ferie tilbage_på_(?:arbejde|job) sygemeldt kommer_på_arbejde imens_er_det_\w+,_der så_længe_er_det_\w+,_der
    overtager_\w+_(?:hans|hendes|timer|vagter|sager|opgaver|hold|klasse) (?:hans|hendes)_(?:\w*vagter|timer|opgaver|hold|klasse|sager|stilling|kontor)\b resten_af_os telefonen_er_lukket er_én_mindre taget_\w+_\w+_fri taget_fri\b har_fri_(?:fordi|resten) dækker_(?:hans|hendes|for) \bhilse_fra\b vores_(?:\w+_)?(?:pædagog|lærer|vikar|medhjælper|kollega|køkken\w*|pedel)
    bag_(?:disken|skranken|rattet|kassen) på_barsel \borlov \bjubilæum kære_(?:alle_i|kolleger|personale|team) i_frokoststuen i_kaffestuen personalemødet arbejdsro opsagt opsigelse fyret \bfyre[dts]\b ansættelse
    ikke_møder_ham ikke_møder_hende kommer_igen_til_(?:foråret|efteråret|sommer|januar|august) på_job\b mødte_ind møder_ind på_vagt\b vagtskift blomster_til_(?:ham|hende) skriv_til_\w+_imens _imens[.,] send_\w+_til_\w+_imens
    """
)
_AS_KIN = Cues(
    r"som_pårørende ved_sengen \bsom_(?:mor|far|datter|søn|hustru|ægtefælle|kone|mand|forælder|bror|søster)\b (?:din|jeres)_(?:mand|kone|mor|far|søn|datter|søster|bror|hustru|ægtefælle|mormor|morfar|farmor|farfar)\b"
)
_CHILDREN = Cues(
    r"""
    \b\d{1,2}\.?_?[a-fx]\b klasse(?:n|kammerat)?\b \belev(?!ator) \bbarn(?!ebarn) (?<!sine_)(?<!hendes_)(?<!hans_)(?<!godt)børn(?!ehave|eafdeling|eafsnit) \bsfo\b børnehave(?!n_(?:personale|på_(?:halv|fuld|nedsat))) vuggestue forældre støttetime
    \bppr\b skolen årgang \bdreng \bpige \bmor\b mors\b (?<!blevet_)(?<!bliver_)(?<!være_)(?<!sin_)(?<!min_)\bfars?\b \bstuen\b legeplads
    """
)
_HERE = Cues(
    r"hos_os \bstue_\d \bkom_ind\b ud_ad_døren på_(?:operations|briks|afdelingen|afsnittet|intensiv) \budskrevet \bindlagt \bopereret syede_vi \bher_(?:i|på)_(?:\w*afdelingen|\w*afsnittet|genoptræningen|klinikken|ambulatoriet|hospitalet|sygehuset)"
)
_FROM_ELSEWHERE = Pattern(
    r"\b(?:vores (?:[\w-]+ )?\w+|en (?:\w+ )?\w+|\w{4,}en) fra (?!løn|rengør|køkken|kantine|recep|drift|admin|sekretar|regnskab|hr\b|it\b|park|vej|vikar|hjemmepl|ergo|fysio|senge|afsnit|skadest|økonomi|læge|team|kontor|dag|aften|nat|\w+afdel)\w+"
)
_LITTLE_ONE = Pattern(r"\b(?:vores|dagens|nattens|ugens) (?:\w+ )?(?:lille|små|mindste|yngste|\d+-årige)\b")
_AWAY_FROM_WORK = Cues(r"\borlov arbejdsro tilbage_på_arbejde kommer_på_arbejde")
_CITIZEN = Cues(
    r"jobcent \bborger(?:en)?\b \bklient kontanthjælp sygedagpenge \bfleksjob arbejdsmarkedet misbrugscent rusmiddel (?<!med_)\bnabo"
)
_AT_HOME = Cues(
    r"jobcent \bborger \bklient kontanthjælp sygedagpenge fleksjob rusmiddel nødkald hjemmepleje hjemmehjælp rengøring jobplan \bpraktik\b \bydelse aktivering ressourceforløb sagsbehandler \bbevilling førtidspension boligstøtte \bpraktikplads"
)
_SOCIAL_HOME = Cues(r"botilbud bosted botræning opholdssted værested herberg kollegie")
_BED = Cues(r"\bstue_\d \bpatient")
_SICK_LEAVE = Pattern(r"sygemeld|sygmeld|langtidssyg|sygeorlov")
_REASON = Pattern(
    r"\b(?:ændret|lukket|aflyst|aflyser|bagud|forsinket|udsat|rykket|ventetid|lukker|ingen \w+(?:ing|undervisning|træning|time))\b[^.!?]{0,60},? (?:for|fordi|da|eftersom|mens|så længe) (?:\w+ ){1,4}$"
)
"""`Menuen er ændret, for Ole ligger ...`: what we do hangs on somebody who works here."""
_THEIR_OWN = ("sin", "sit", "sine")
_OF_LIFE = Pattern(
    r" (?:\w+ )?\w*(?:vej|rejse|historie|tid|kamp|hverdag|liv|barndom|ungdom|oplevelse|erfaring|år|sygdom|forløb|situation|vendepunkt|kris|sorg|mor|far|mand|kone|søn|datter|familie|bror|søster|opvækst|nye|lange|hårde|svære)"
)
"""What they tell that may well be the matter itself."""
_GROWN_UP = Pattern(
    r"bryst|prostata|livmoder|overgangsalder|fertilitet|skilsmisse|antabus|alkohol|promille|kørekort|spiritus|skilt\b|gravid|afvænning|stress|udbrændt|flaske|parkinson|demens|alzheimer|hjerteinfarkt|førtidspension|forlovet|orlov|flyttet ud|hos sine forældre"
)
"""What no child has: whoever has it in a nursery works there."""
_FORMAL = Pattern(r"\b(?:fru|hr\.|hr|frk\.) [a-zæøå]{3,}")
_CHIEF_ELSEWHERE = Pattern(
    r"\b(?:skoleleder|skoleinspektør|rektor|borgmester|halinspektør|bankdirektør|uddeler|formand|inspektør|direktør|fabrikant|leder)(?:en|n)? (?:i|fra|på) (?!dag\b|går\b|nat\b|uge|vores|afdeling|arbejde|orlov|ferie|k\d)\w+"
)
"""Who leads a school or a shop in a town comes to a ward as a patient."""
_BY_OFFICE = Pattern(r"\b(?:ham|hende|den|han|hun),? (?:\w+ )?(?:med|i|har|på|fra) (?:\w*kontor\w*|\w{4,}gangen)\b")
"""Whoever has the corner office may lead the house or just have been there the longest."""
_OLD = Pattern(
    r"\b(?:[789]\d|10\d)(?: år|-årig|\.? fødselsdag)|\b(?:fylder|blev|på) (?:[89]\d|10\d)\b(?! (?:kr|procent|pct|minut|meter|km|timer|dage))"
)
"""Nobody works for us at that age."""
_FILE_GAP = Pattern(r"[_\-.+]")
_FILE_CLASS = Pattern(r"(?<![^_\-.+ ])\d{1,2}[A-Fa-f](?![^_\-.+ ])")


class Concern(NamedTuple):
    """A disclosure in one field of a draft, and the roles it concerns."""

    field: str
    found: Disclosure
    roles: frozenset[str]


def concerns(draft: Draft) -> tuple[Concern, ...]:
    """Every confidential matter about a recognisable person in any text of the draft."""
    inside = draft.channel == "intranet"
    return _concerns(tuple(draft.texts()), draft.kind == "reply", (draft.meta.author_title or "").lower(), inside)


def concerns_about(draft: Draft, role: str) -> Iterator[Concern]:
    """Those that concern `role`: person, patient, relative, colleague or management."""
    return (c for c in concerns(draft) if role in c.roles)


@lru_cache(maxsize=256)
def _concerns(texts: tuple[tuple[str, str], ...], reply: bool, title: str, inside: bool) -> tuple[Concern, ...]:
    everything = "\n".join(_in_words(field, text) for field, text in texts).lower()
    found = []
    for field, text in texts:
        readable = _file_words(text) if field.startswith("file_names") else text
        several = tuple(told(readable, reply))
        if not several and field.startswith("file_names"):
            several = tuple(filed(readable))
        if several:
            several = _unguarded(several, everything, title)
        among_us = inside and bool(several) and _is_among_us(several, everything, title)
        staff = among_us or any(_is_staff_matter(readable, one, title) for one in several)
        found += [Concern(field, one, _roles(one, everything, title, reply, staff)) for one in several]
    return tuple(found)


def _in_words(field: str, text: str) -> str:
    """What a text says; a file name's words as they are spelt."""
    return spelt_out(_file_words(text)) if field.startswith("file_names") else read(text).prose


def _unguarded(several: tuple[Disclosure, ...], everything: str, title: str) -> tuple[Disclosure, ...]:
    """Without what people tell of themselves, and without beds and rooms where nobody is nursed."""
    ward = bool(_CARE_TITLE.stand_in(title) or _WARD_ONLY.stand_in(everything))
    ours = _OURS.stand_in(everything)
    agreed = not ours and _is_agreed(everything)
    return tuple(
        one
        for one in several
        if (one.kind != "ward" or (ward and one.about not in _STAFF)) and not agreed and (ours or one.about != "public")
    )


def _is_agreed(everything: str) -> bool:
    """Does the one it is about tell it, or has said yes? `fortalte om sin kanin` tells of no more than the rabbit."""
    for said in AGREED.finditer(everything):
        after = everything[said.end() : said.end() + 40]
        if not said[0].endswith(_THEIR_OWN) or _OF_LIFE.match(after) or matters_in(read(after)):
            return True
    return False


def _is_among_us(several: tuple[Disclosure, ...], everything: str, title: str) -> bool:
    """On the intranet a bare name is a colleague's, unless patients, children or citizens are spoken of."""
    at_home = all(one.kind in ("family", "private", "job") for one in several) and not _WARD.stand_in(everything)
    others = (
        _CARE_TITLE.stand_in(title) and not at_home and AT_BED.stand_in(everything),
        _FORMAL.search(everything),
        _BED.stand_in(everything),
        bool(_BEDSIDE.search(everything)),
    )
    return not any(others) and not _CHILDREN.stand_in(everything) and not _CITIZEN.stand_in(everything)


def _is_staff_matter(text: str, found: Disclosure, title: str) -> bool:
    """Dismissal or sick leave of a bare name: that one works here."""
    if _CITIZEN.stand_in(text.lower()):
        return False
    if found.about == "person" and _REASON.search(text.lower(), max(0, found.start - 140), found.start):
        return True
    about_work = found.kind == "job" or bool(_SICK_LEAVE.search(text[found.start : found.end].lower()))
    if found.about == "child" or (found.about == "person" and _SCHOOL_TITLE.stand_in(title)):
        grown = found.named and _GROWN_UP.search(text[found.start : found.end].lower())
        return bool(grown or (about_work and found.about == "person"))
    return found.about == "person" and about_work


@lru_cache(maxsize=256)
def _file_words(name: str) -> str:
    """A file name as words, code point for code point; names get their capital."""
    name = _FILE_CLASS.sub(lambda m: " " * len(m[0]), name)
    words = _FILE_GAP.sub(" ", name).split(" ")
    return " ".join(
        w.capitalize() if is_first_name(w.lower(), common=True) or is_last_name(w.lower(), common=True) else w
        for w in words
    )


@lru_cache(maxsize=512)
def _roles(found: Disclosure, everything: str, title: str, reply: bool, staff: bool) -> frozenset[str]:
    """Whose matter it is; two when the words leave it open."""
    roles = _roles_of(found, everything, title, reply, staff)
    if roles == {"patient"} and found.about in ("citizen", "person") and not _nursed_for_sure(everything, title):
        roles = roles | {"person"}
    return roles | {"relative"} if found.kin else roles


def _nursed_for_sure(everything: str, title: str) -> bool:
    """A nurse writes, or a ward is spoken of; else a citizen who is ill may be anybody's."""
    return _CARE_TITLE.stand_in(title) or _WARD.stand_in(everything)


def _roles_of(found: Disclosure, everything: str, title: str, reply: bool, staff: bool) -> frozenset[str]:
    titled = _CARE_TITLE.stand_in(title) and not _SCHOOL_TITLE.stand_in(title)
    ward = titled or _WARD.stand_in(everything)
    care = ward or (found.kind in _TREATED and _CARE.stand_in(everything))
    if found.about == "relative":
        return _roles_of_kin(found, everything, titled, ward, (reply, staff))
    if found.about in ("management", "colleague"):
        return _roles_of_staff(found, everything, titled, ward)
    if found.about == "patient":
        return _patient_or_person(care or (found.kind in _TREATED and not _SOCIAL_HOME.stand_in(everything)))
    if found.about == "addressee":
        social = _AT_HOME.stand_in(everything) or _SOCIAL_TITLE.stand_in(title)
        return _roles_of_reader(found, care, titled, social) | _as_kin(found, everything, care or titled)
    if found.about == "child" and staff:
        return frozenset(("colleague",))
    if found.about == "child":
        return (
            frozenset(("patient",))
            if titled or _BED.stand_in(everything)
            else _child(found, ward, _OURS.stand_in(everything))
        )
    if found.about in ("citizen", "public"):
        return _citizen(found, everything, care) | _one_of_us(found, title, staff)
    if ward and not titled and _CHILDREN.stand_in(everything):
        return _patient_or_person(found.kind in _CARED)
    care = care and not _SOCIAL_HOME.stand_in(title)
    return frozenset(("colleague",)) if staff else _roles_of_name(found, everything, care, titled)


_TREATED = frozenset(("care", "health", "ward"))
_CARED = frozenset(("care", "ward"))
_NURSED = frozenset(("care", "health", "ward", "violence", "social"))
_BODILY = frozenset(("care", "health", "family", "violence", "ward"))


def _roles_of_staff(found: Disclosure, everything: str, titled: bool, ward: bool) -> frozenset[str]:
    """A colleague or a chief, unless they are nursed here or lead another house."""
    visitor = titled and not found.named and found.kind in _TREATED and _is_visitor(everything)
    if titled and _OLD.search(everything):
        return frozenset(("patient",))
    if found.about == "management" and not found.named and _BY_OFFICE.search(everything):
        return frozenset(_STAFF)
    elsewhere = found.about == "management" and titled and not found.named and _CHIEF_ELSEWHERE.search(everything)
    if elsewhere or (found.about == "colleague" and (visitor or _is_nursed(found, everything, ward))):
        return frozenset(("patient",))
    return frozenset((found.about,))


def _is_visitor(everything: str) -> bool:
    """`vores lille kriger`, `vores 19-årige motocrosskører fra byen`: nobody who works here is told of so."""
    return bool(_FROM_ELSEWHERE.search(everything) or _LITTLE_ONE.search(everything))


def _patient_or_person(nursed: bool) -> frozenset[str]:
    return frozenset(("patient" if nursed else "person",))


def _child(found: Disclosure, ward: bool, ours: bool) -> frozenset[str]:
    return _patient_or_person(ward and (found.kind == "ward" or (found.kind in _TREATED and ours)))


def _is_nursed(found: Disclosure, everything: str, ward: bool) -> bool:
    """`en lærer fra Nørreskolen` on a ward is there as a patient, a colleague may be too."""
    if ward and _came_to_us(found, everything):
        return True
    bedside = ward and not found.named and bool(_BEDSIDE.search(everything))
    return bedside or bool(_LIES_HERE.search(everything))


def _came_to_us(found: Disclosure, everything: str) -> bool:
    """`kordegnen fra Nørre Sogn ... her i genoptræningen`: nobody of the house is told by where they come from."""
    here = not found.named and found.kind in _TREATED and _HERE.stand_in(everything)
    return here and bool(_FROM_ELSEWHERE.search(everything))


def _citizen(found: Disclosure, everything: str, care: bool) -> frozenset[str]:
    if found.owner == "colleague":
        return frozenset(("patient" if care and _came_to_us(found, everything) else "colleague",))
    return _patient_or_person(care and found.kind in _BODILY)


def _one_of_us(found: Disclosure, title: str, staff: bool) -> frozenset[str]:
    """`Den rødhårede på tredje sal`, on the intranet: a citizen or one who works here, the words leave it open."""
    ours = staff and found.about == "citizen" and not found.named
    return frozenset(("colleague",) if ours and not _CARE_TITLE.stand_in(title) else ())


def _roles_of_kin(
    found: Disclosure, everything: str, titled: bool, ward: bool, told: tuple[bool, bool]
) -> frozenset[str]:
    reply, among_us = told
    here = reply or titled or "hos os" in everything or _BED.stand_in(everything)
    staff = found.owner in _STAFF and not (titled and _LITTLE_ONE.search(everything))
    nursed = (
        (not (staff or among_us) or "hos os" in everything)
        and found.kind in _TREATED
        and here
        and (ward or found.kind in _CARED)
    )
    visited = titled and not staff and not among_us and AT_BED.stand_in(everything)
    treated = ("patient",) if nursed or visited else ()
    unknown = titled and not found.owner and not (among_us and found.named)
    touched: tuple[str, ...] = (found.owner,) if staff else () if unknown else ("person",)
    at_work = _COLLEAGUE.stand_in(everything) and not _CHILDREN.stand_in(everything)
    if touched == ("person",) and (at_work or among_us or _AWAY_FROM_WORK.stand_in(everything)):
        touched = ("person", "colleague")
    return frozenset(("relative", *treated, *touched))


def _roles_of_reader(found: Disclosure, care: bool, titled: bool, social: bool) -> frozenset[str]:
    """Who is answered: a patient of ours or a citizen."""
    return _patient_or_person(titled or (found.kind in _TREATED and (care or not social)))


def _as_kin(found: Disclosure, everything: str, care: bool) -> frozenset[str]:
    """`Som pårørende er du slidt`: whoever is answered is there for somebody else."""
    return frozenset(("relative",) if care and found.kind not in _CARED_WARD and _AS_KIN.stand_in(everything) else ())


_CARED_WARD = frozenset(("ward", "case"))


def _is_sure_colleague(everything: str) -> bool:
    on_roster = ROSTER.stand_in(everything) and not _CHILDREN.stand_in(everything)
    return _SURE_COLLEAGUE.stand_in(everything) or on_roster


def _roles_of_name(found: Disclosure, everything: str, care: bool, titled: bool) -> frozenset[str]:
    """A bare name: what the words around make likely; a name alone may be a colleague's."""
    nursed = found.kind == "care" and bool(_BEDSIDE.search(everything))
    if found.kind == "ward" or nursed or (care and _BED.stand_in(everything)):
        return frozenset(("patient",))
    sure = _is_sure_colleague(everything) and not _CITIZEN.stand_in(everything)
    children = not sure and _CHILDREN.stand_in(everything)
    colleague = not _FORMAL.search(everything) and (
        sure or (found.kind != "social" and _COLLEAGUE.stand_in(everything))
    )
    if titled:
        return (
            frozenset(("colleague",))
            if colleague and (sure or found.kind not in _NURSED)
            else _patient_or_person(found.kind in _TREATED or not children)
        )
    if colleague and not children:
        return frozenset(("colleague",))
    return _patient_or_person(care and not children and found.kind in _BODILY - {"family"})
