"""Hard words (svære ord) of the trade, each with a plain alternative, and references to paragraphs of a law.

Own compilation. A word that the text itself explains is not hard any more.
"""

import re

from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span

_LIST = """
visitation* = vurdering af, hvilken hjælp man kan få
revisitation* = ny vurdering
visiter* = vurdere, hvem der skal have hjælp
partshøring* = du får lov at svare, før vi beslutter
dispensation* = lov til at gøre det anderledes
dispenser* = give lov til
kvalitetsstandard* = hvad du kan regne med
delegationskompetence* = hvem der må bestemme
habilitet* = om man er upartisk
provenu* = indtægt
udmønt* = føre ud i livet
konsolider* = styrke
paradigme* = måde at tænke på
progression* = fremskridt
didaktiser* = gøre til undervisning
stilladser* = støtte
mentaliser* = forstå andres følelser
operationaliser* = gøre brugbar
konceptualiser* = beskrive
incitament* = grund til at gøre det
akkumuler* = samle
intensiver* = gøre mere
diskrepans* = forskel
taksonomi* = inddeling
validitet* = om det holder
reliabilitet* = om det holder igen
intervention* = hjælp
kohærens* = sammenhæng
resiliens* = modstandskraft
profylaktisk* = forebyggende
ambulant* = uden indlæggelse
anamnese* = sygehistorie
polyfarmaci* = mange slags medicin
komorbiditet* = flere sygdomme på én gang
monitorer* = holde øje med
verificer* = tjekke
kompensatorisk* = som støtte
recidiv* = tilbagefald
matrikul* = opdeling af jord
ekspropri* = kommunen overtager jorden
servitut* = regel for grunden
skelforretning* = opmåling af grænsen
byggemodn* = gøre klar til byggeri
lokalplanpligt* = om der skal laves en plan
vvm* = vurdering af miljøet
væsentlig påvirkning = om det gør en forskel for naturen
screenet for = undersøgt for
kloakopland* = det område, der har samme kloak
separatsystem* = kloak, der deler regn og spildevand
overfladevand = regn, der løber på jorden
opstrøms = længere oppe ad åen
nedstrøms = længere nede ad åen
recipient* = det vand, det løber ud i
retention* = at holde på vandet
ekstensiver* = bruge jorden mindre
triangulering* = se på det fra flere sider
metakognitiv* = at vide, hvordan man lærer
kontekstuel* = som handler om omgivelserne
relationel* = som handler om forholdet mellem mennesker
taksation* = vurdering af prisen
rådighedsforpligt* = pligt til at kunne tage et arbejde
aktivitetsparat* = ikke klar til et job endnu
habitatkonsekvens* = hvad det betyder for dyr og planter
fællesprivat* = som flere ejer sammen
differentier* = gøre forskelligt
harmoniser* = gøre ens
miljøkonsekvens* = hvad det betyder for miljøet
helhedsorienter* = med blik for det hele
multidisciplinær* = på tværs af fag
interdisciplinær* = på tværs af fag
holistisk* = med blik for det hele
kapacitetsopbyg* = blive dygtigere
implicit* = underforstået
eksplicit* = tydeligt
korreler* = hænge sammen
evidensbaser* = undersøgt
initier* = begynde
konkurrenceudsæt* = sende i udbud
driftsoverenskomst* = aftale om driften
forsyningspligt* = pligt til at levere
serviceniveau* = hvad du kan regne med
kontrolforanstaltning* = tjek
sektoransvar* = hvem der har ansvaret
tilsynsførende* = den, der holder øje
retssikkerhedsmæssig* = for at du er tryg
afbureaukratiser* = færre regler
normeringsmæssig* = hvor mange voksne der er
ressourcetildel* = hvem der får penge
tildelingsmodel* = måde at dele penge på
styringsparadigme* = måde at styre på
kontraktstyring* = aftaler
resultatkontrakt* = aftale om mål
fidelitet* = om man gør det, som det er tænkt
triager* = afgøre, hvem der skal først
matrixorganis* = at have flere ledere
miljøterap* = hverdagen som hjælp
traumeinformer* = med blik for det svære, man har oplevet
traumebevidst* = med blik for det svære, man har oplevet
affektregul* = hjælp til at finde ro
arousal* = uro i kroppen
low arousal = en rolig måde at være på
eksekutive funktioner = at kunne planlægge og komme i gang
sensorisk* = med sanserne
sansemotorisk* = med krop og sanser
neuropædagogi* = viden om hjernen
neurofaglig* = viden om hjernen
formativ* = undervejs
summativ* = til sidst
zonen for nærmeste udvikling = det, man er lige ved at kunne
dysfluens* = stammen
fonologi* = sproglyde
pragmatik* = at bruge sproget
intervener* = gribe ind
multimodal* = på flere måder
transfaciliter* = lede processer
systemisk* = med blik for det hele
narrativ tilgang = med historier
dialogisk* = i samtale
faciliter* = lede
konsultativ* = som rådgiver
mentaliseringsbaser* = med blik for andres følelser
relationsbaser* = med blik for forholdet mellem mennesker
ressourceorienter* = med blik for det, man kan
løsningsfokuser* = med blik for løsninger
kognitiv* = om at tænke
psykoedukati* = at lære om sin sygdom
psykosocial* = om sind og samvær
tværprofessionel* = på tværs af fag
socioøkonomi* = om penge og vilkår
kriminalpræventiv* = som forebygger kriminalitet
inklusionsfremmende = så alle er med
kvantificer* = sætte tal på
kalibrer* = stille ind
proaktiv* = i god tid
praksisnær* = tæt på hverdagen
implementeringsgrad* = hvor langt man er
reliabel* = til at stole på
valider* = undersøge, om det holder
kompetenceafklar* = finde ud af, hvad man kan
metakommunik* = at tale om, hvordan man taler
selvregul* = at finde ro selv
rammesætning* = klare aftaler
grafem* = bogstaver
fonem* = sproglyde
intersubjektiv* = at forstå hinanden
segreger* = dele op
relationskortlæg* = se, hvem der kender hvem
"""
_EXPLAINED = Pattern(
    r"\s*(?:\(|,? (?:altså|det vil sige|dvs\.|som betyder|der betyder|betyder|eller på|på almindeligt dansk|også kaldet|det er)\b|[-–:] )",
    re.IGNORECASE,
)
_PARAGRAPH = Pattern(r"(?:\bjf\. )?§§? ?\d+(?:,? stk\. ?\d+)?(?:,? nr\. ?\d+)?|\bstk\. ?\d+\b")

HARD = Lexicon({w.strip(): p.strip() for w, _, p in (line.partition(" = ") for line in _LIST.strip().splitlines())})


def hard_words(reading: Reading) -> tuple[Match, ...]:
    """Hard words that the text does not explain right after."""
    return tuple([m for m in reading.find(HARD) if not _EXPLAINED.match(reading.text, m.end)])


def paragraph_references(reading: Reading) -> tuple[Span, ...]:
    """References to paragraphs of a law (§ 38, stk. 2)."""
    if "§" not in reading.text and "stk." not in reading.text:
        return ()
    return tuple(Span(*m.span()) for m in _PARAGRAPH.finditer(reading.text))
