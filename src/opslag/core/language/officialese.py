"""Officialese and its plain alternatives (kancelliliste). Own compilation from public language advice.

A value beginning with `~` is a hint, not a replacement that fits in the same place. A line whose alternative begins
with `?` is a word that is heavy in company only: one alone says nothing.
"""

from opslag.core.language.lexicon import Lexicon

_LIST = """
i henhold til = efter
jf. = se
jævnfør = se
såfremt = hvis
endvidere = ?også
ydermere = ?også
desuagtet = ~alligevel
hvorvidt = ?om
forinden = før
vedrørende = ?om
angående = ?om
i relation til = om
i medfør af = efter
alloker* = ~sætte af
etablering af = ~at lave
på grundlag af = efter
ad denne vej = ~her
deres fremmøde = ~at du kommer
ordensbekendtgørelse* = ~ordensregler
supplerende bestemmelser = ~andre regler
medtage = tage med
i forhold til implementering = ~når vi indfører
med henblik på at = for at
med henblik på = ~for at
under henvisning til = ~skriv, hvad det handler om
foranlediget af = ~fordi
på baggrund heraf = derfor
på foranledning af = ~fordi … har bedt om det
i indeværende = ~i denne
indeværende = ~denne
nærværende skrivelse = ~dette brev
i nærværende = ~i denne
pågældende = ?~den, eller navnet
ovennævnte = ~den, eller navnet
ovenstående = ?~det
førnævnte = ~den
hermed meddeles = ~skriv beskeden uden indledning
meddeles hermed = ~skriv beskeden uden indledning
det meddeles = ~skriv beskeden uden indledning
der gøres opmærksom på = husk
gøres opmærksom på = ~husk
der henvises til = ~læs mere på
der henvises i øvrigt til = ~læs mere på
henvises til = ~læs mere på
fremsendt* = ~sendt
fremsende* = ~sende
tilsendt* = ~sendt
tilsendes = ?~vi sender
skrivelse* = ?~brev
hoslagt = vedlagt
udbede os = ~bede om
udbedes = ~vi beder om
bedes bekræfte* = ~sig ja senest
bedes venligst = ~må gerne
forefindes = ?~er
beror på = ?~afhænger af
fordrer = ?kræver
besidder = ?har
iværksæt* = ~begynde
igangsæt* = ?~begynde
påbegynd* = ?~begynde
foretage en = ?~brug verbet
foretages = ~vi gør
blive foretaget = ~vi gør
foranstaltning* = ~det, vi gør
implementering* = ?~at indføre
implementere* = ?~indføre
faciliter* = ?~hjælpe i gang
tilvejebring* = ~skaffe
effektuer* = ~gøre
initiativtagning = ~begyndelse
rammesæt* = ?~beslutte rammerne
understøttende indsats* = ~hjælp
indsatsområde* = ?~det, vi arbejder med
tværprofessionel* = ?~på tværs af fag
tværgående indsats* = ~samarbejde
kompetenceudvikling = ?~kurser
kompetenceløft = ?~kurser
snitflade* = ?~grænse mellem
synergi* = ?~fordel ved at arbejde sammen
målrettet indsats = ?~det, vi gør
borgerrettet = ?~til borgere
interessent* = ?~dem, det handler om
proaktivt = ?~i god tid
fremadrettet = ?fra nu
ultimo = ?~slutningen af
primo = ?~begyndelsen af
medio = ?~midten af
mhp. = ?for at
ifm. = ?ved
ifbm. = ?ved
vedr. = ?om
ifht. = ?om
trafikafvikling = ?~trafik
ikrafttræde* = ?~gælder fra
procedure* = ?~måde
undertegnede = ?~jeg
anmodning om = ~ønske om
anmodes om = ~vi beder dig
anmodes = ~vi beder
afholdes = ?~vi holder
afholdelse af = ?~at holde
imødekomme* = ?~sige ja til
afstedkommer = giver
afstedkomme = give
tilkendegive* = ~siger
gældende regler = ?~reglerne
gældende retningslinjer = ?~reglerne
gældende kvalitetskrav = ?~kravene
påhviler = ~skal
efterleve* = ~følge
hvad angår = ?om
såvel som = ?og
samt at = ?og at
ligeledes = ?også
i det omfang = ?~når
i nødvendigt omfang = ~når det er nødvendigt
i overensstemmelse med = ?efter
fornøden* = ?~nødvendig
behørig* = ?~rigtig
ibrugtagning = ~at tage i brug
ibrugtage* = ~tage i brug
udfærdig* = ~skrive
bibringe* = ~give
tilgå = ?~få
tilgår = ?~får
bevirke* = ?~gøre, at
forestå* = ?~stå for
varetag* = ?~tage sig af
"""


def _entries(text: str) -> dict[str, str]:
    pairs = (line.partition(" = ") for line in text.strip().splitlines())
    return {word.strip(): plain.strip() for word, _, plain in pairs}


OFFICIALESE = Lexicon(_entries(_LIST))
