"""The settings of the checks in the words of the screen (indstillinger): a label, and what else there is to know.

A setting that stands here by its name alone means the same in every check; `check.name` is one check's own.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = tuple[str | Promise, str | Promise]

_ONE_A_LINE = _("Ét på hver linje.")

WORDS: dict[str, Words] = {
    "accounts": (_("Se også efter kontonumre"), _("Kun dem, der hører til en person.")),
    "adopted": (_("Kanaler, der er besluttet"), _("Kanalens id, ét på hver linje. Tom: intet findes.")),
    "alike": (_("Hvor ens må to tekster være?"), _("Fra 0 til 1, hvor 1 er helt ens.")),
    "allowed": (_("Ord, der gerne må stå"), _ONE_A_LINE),
    "always_consent": (_("Bed altid om samtykke"), _("Også når grundlaget er et andet.")),
    "at_least": (_("Hvor mange, før det bliver sagt?"), ""),
    "audiences": (_("Målgrupper, der tæller med"), _("Målgruppens id, ét på hver linje.")),
    "better": (_("Kanalen, det passer bedre på"), ""),
    "central": (_("Roller, der selv udgiver her"), _ONE_A_LINE),
    "channels": (_("Kanaler"), _("Kanalens id, ét på hver linje.")),
    "close_ups": (_("Se også efter nærbilleder af børn"), _("Der ses i alt-teksten.")),
    "content": (_("Kun når teksten er"), _("professional eller near. Tom: altid.")),
    "content_types": (_("Slags opslag, det gælder"), _ONE_A_LINE),
    "count_hashtags": (_("Tæl hashtags med"), ""),
    "dead": (_("Svar, der betyder, at siden er væk"), _("Ét tal på hver linje. 0 er slet intet svar.")),
    "domains": (_("Egne domæner"), _("Ét på hver linje. Tom: enhver webadresse tæller.")),
    "emoji_row": (_("Hvor mange emoji er en række?"), ""),
    "exclamations": (_("Hvor mange udråbstegn i træk er mange?"), ""),
    "exempt": (_("Slags opslag, der ikke skal bruge et tema"), _ONE_A_LINE),
    "extra": (_("Jeres egne tunge ord"), _("Skriv »ord=lettere ord«, ét på hver linje.")),
    "groups": (_("Grupper, der skal mødes med respekt"), _("Ud over de indbyggede, ét navn på hver linje.")),
    "hard_words": (_("Hvor mange fagord er mange?"), _("0: der spørges ikke.")),
    "heavy": (_("Hvor mange tunge vendinger, før det lyder af kontor?"), ""),
    "instead": (_("Hashtag, der hører til i stedet"), _("Må være tom.")),
    "internal_channels": (_("Kanaler, kun medarbejdere kan læse"), _("Kanalens id, ét på hver linje.")),
    "known": (_("Forkortelser, læserne kender"), _ONE_A_LINE),
    "least": (_("Hvor meget hverdag skal der til, når intet fagligt står?"), _("For eksempel 1.")),
    "levels": (_("Niveauer, det gælder"), _ONE_A_LINE),
    "lix": (_("Højeste lix"), _("Måles kun på tekster, der er lange nok til det. 0: der spørges ikke.")),
    "longer_than": (_("Hvor mange tegn, før resten hører til på hjemmesiden?"), ""),
    "longest": (_("Hvor langt er langt?"), ""),
    "most": (_("Hvor mange går an?"), ""),
    "names": (_("Navne på politikere"), _("De tæller også uden titel. Ét på hver linje.")),
    "needs_credit": (_("Spørg også efter fotografens navn"), ""),
    "office": (_("Hvor mange ord fra kontoret skal der til uden tunge vendinger?"), ""),
    "other": (_("Grunden, der kræver to personer og en kopi"), ""),
    "own": (_("Egne navne og adresser"), _ONE_A_LINE),
    "own_anywhere": (_("Roller, der skriver om alle områder"), _ONE_A_LINE),
    "paragraphs": (_("Se også efter henvisninger til paragraffer"), ""),
    "pointer": (_("Linjen, der kan indsættes med ét tryk"), _("Tom: forfatteren vælger selv.")),
    "posts_on_internal_channels": (_("Se også på opslag på intranettet"), _("Ellers kun på kommentarer og svar.")),
    "purposes": (_("Formål, man må betale for"), _ONE_A_LINE),
    "reasons": (_("Grunde til at skjule en kommentar"), _ONE_A_LINE),
    "sentence_words": (_("Hvor mange ord må en sætning have?"), _("0: der spørges ikke.")),
    "share": (_("Og mindst så mange for hver sætning"), _("For eksempel 0,34: en i hver tredje sætning.")),
    "shortest": (_("Lad korte være i fred: færre end"), ""),
    "signs": (_("Hvor mange tegn på det skal der til?"), ""),
    "story": (_("Hvor meget hverdag med børn skal der til?"), _("For eksempel 1,5.")),
    "tag": (_("Hashtag, der ikke hører til her"), _("Uden #.")),
    "tags": (_("Hashtags, stavet som de skal"), _("Uden #, ét på hver linje. Tom: intet findes.")),
    "target": (_("Kanalens tone"), _("Kun »informal« ser efter stive ord.")),
    "theirs": (_("Hvor meget trækker hvert ord om borgernes eget liv fra?"), ""),
    "themes": (_("Temaer, der tæller med"), _("Temaets id, ét på hver linje.")),
    "troubled_from": (_("Svar fra og med dette tal er en fejl hos dem"), ""),
    "types": (_("Slags oplysninger, der ses efter"), _ONE_A_LINE),
    "weak": (_("Hvor mange af de milde ord skal der til?"), ""),
    "word_length": (_("Hvor lange må ordene i en sætning være i snit?"), _("I bogstaver. 0: der spørges ikke.")),
    "words": (_("Ord, der viser temaet af sig selv"), _ONE_A_LINE),
    "wrong": (_("Navne, folk bruger ved en fejl"), _ONE_A_LINE),
    # One check's own meaning.
    "bare-announcement.longest": (_("Flere ord end så mange fortæller nok"), ""),
    "emoji-crowd.most": (_("Hvor mange emoji går an?"), ""),
    "flat-hashtag.shortest": (_("Kortere hashtags er ét ord: færre bogstaver end"), ""),
    "missing-alt-text.longest": (_("Hvor mange tegn må en alt-tekst fylde?"), ""),
    "missing-invitation.shortest": (_("Lad korte tekster være: færre ord end"), ""),
    "misspelt-word.allowed": (_("Jeres egne ord"), _("Med små bogstaver, ét på hver linje.")),
    "misspelt-word.most": (_("Hvor mange ord mærkes højst?"), ""),
    "several-messages.most": (_("Hvor mange budskaber må der være?"), ""),
    "too-long.longest": (_("Hvor langt er langt?"), _("I kanalens egen måde at tælle på. 0: kanalens egen grænse.")),
}  # fmt: skip


def words_for(check: str, name: str) -> tuple[str, str]:
    """Label and hint of a setting (ord), in the reader's language. One without words yet goes by its own name."""
    label, hint = WORDS.get(f"{check}.{name}") or WORDS.get(name) or (name, "")
    return str(label), str(hint)
