"""What a text is about (emne): professional knowledge, everyday life with children, occasions, decisions.

Word lists only; they count signs and never claim to understand.
"""

import re

from opslag.core.language.endings import Endings
from opslag.core.language.lemmas import nouns, verbs
from opslag.core.language.lexicon import Lexicon, Match
from opslag.core.language.patterns import Pattern
from opslag.core.language.reading import Reading
from opslag.core.language.sentences import Span
from opslag.core.language.turns import Turns

_PROFESSIONAL = Lexicon(
    """
    lønforhandling*|vejlederen|vejlederne|respons|responsen|spredningen|screening*|lønsamtale*|kriterier|medarbejdersamtale*|personalemøde*|ledermøde*|beslutningsreferat*|mails|mailpolitik*|vagtplan*|mødetid|mødetiden|jobopslag*|jobsamtale*|ansættelsessamtale*|ansøgninger|introuge*|introdag*|manual|manualen|tjekliste*|mus-samtale*|makkerpar|fraværet|kalenderen fri|arbejdsuge*|lederliv*|nye kolleger finder|pausekultur*|overlevering*|opgørelse*|måling|målingen|målinger|målingerne|egne tal|tallene ligger|tallene bag|tallene kan|se tallene|læs tallene|metoden|optælling*|stikprøve*|nøgletal*|strategi*|blandt medarbejder*|scorer|lederspænd*|ledelsesspænd*|konklusionen|midler til|udviklingsprojekt*|samarbejdspartner*|tavlemøde*|dataark*|opfølgning*|korttidsfravær*|langtidsfravær*|tredjedel|forskningsoversigt*|kompetenceforløb*|klasserumsledelse*|professionsetik*|case|cases|etik|referencegruppe*|arbejdsgruppe*|rundbordssamtale*|god leder|ledere|lederrolle*|leder|noter|kapital|konflikttrappe*|psykisk arbejdsmiljø|koster pr|fælles forberedelse|co-teach*|temadag|temadage|temamøde*|hovedpointe*|enkeltpræstation*|nyuddannede lærere|nyuddannede pædagoger|fastholdelse*|100 dage|kollegial*|udvalgsarbejde*|med-udvalg*|sårbare overgange|overgange|ungeområdet|fem bud|tre bud|fem pointer|tre pointer|tre læringer|vores bud på|argumenter*|rapport om|høringssvar*|fagblad*|fagtidsskrift*|podcast om|ledelses*|ledelse|ledelsen|lederskab*|ledergruppe*|lederteam*|lederdøgn*|lederens rolle|ledende|indsatsområde*|implementer*|erfaringsopsamling*|notat*|forandringer|forandringsproces*|forandringsledelse*|læringer
    |organisation*|organisatorisk*|mødeform*|tavlemøde*|møde er et møde|stillingsopslag*|introforløb*|onboarding*|ansøgere|antallet af ansøg*|ansættelsesproces*|budgetmodel*|tildelingsmodel*|tildeling*|regneark*|arbejdspladsvurdering*
    |apv|samarbejdsmodel*|inspirationsmateriale*|nøgletal*|andelen|uddannet personale|personalegruppe*|personaleomsætning*|forberedelsestid*|til forberedelse|målstyr*|planlægning|planlægningsmodel*|fagteam*|kvalitet|kvaliteten
    |koordiner*|ansvarsområde*|driftshverdag*|driften|skoleledere|afdelingsledere|dagtilbudsledere|institutionsledere|mellemleder*|fagpersoner|fagfolk|redskab|redskaber|redskabet|dataindsamling*|data|dataer|statistik*|kvartal*|proces
    |processen|processer|struktur|strukturen|strukturer|ressourcer|ressourceforbrug|systematisk*|strategisk*|prioritering*|prioriteret|professionshøjskole*|reform|reformen|styring|styringen|budget|budgettet|økonomistyring*
    |personalepolitik*|medarbejdertrivsel*|medarbejdersamtale*|medarbejderundersøgelse*|arbejdsgange*|digitaliser*|vikardækning*|vikartimer|matrikler|på tværs af|tværs af|netværk|netværket|partnerskab*|mentor*|mentorordning*
    |læringsledelse*|undervisningsmiljø*|elevplan*|fraværsindsats*|fraværstal*|handleguide*|vidensgrundlag*|videnskabelig*|studie|studiet|ph.d*|publikation*|co-teaching|feedbackkultur*|fejlkultur*|arbejdskultur*|arbejdsfordeling*
    |opgavefordeling*|kerneopgave*|greb|fem greb|fire greb|format|formater|formatet|beskrevet i|dialogfora|pædagogisk praksis|faktorer|trivselsindsats*|tillidsbaseret|resonans*|spørgeramme*|samtaleform*|samtaleguide*|mødestruktur*
    |dagsorden|referent|ordstyrer|facilit*|procesguide*|lederudviklingsforløb*|coach*|meritpædagog*|efteruddan*|pædagogisk kvalitet|minimumsnormering*|tværsektoriel*|udredning*|visitation*|overenskomst*
    |arbejdstid*|arbejdstidsaftale*|tillidsvalgt*|ledelseskommission*|rammeaftale*|effekt|effekter|resultatmål*|mål for|måltal*|pejlemærke*|vision|visionen|missionen|kodeks*|ledelsesgrundlag*|værdigrundlag*|forandringsteori*|logbog
    |logbøger|videoobservation*|aktionslær*|læringsudbytte*|udbyttet|progression|taksonomi*|dannelsessyn*|læringssyn|formål|synlig læring|teori u|systemteori|domæneteori|kognitiv*|eksekutive|affektreg*|low arousal|neuroaffektiv*
    |inklusionsindsats*|specialområde*|mellemform*|co-lærer*|holddeling*|undervisningsform*|læringsrum*|fysiske læringsmiljø*|anerkendende ledelse|distribuer*|selvledelse|medledelse|mellemledelse|ledelsesrum*|
    metode*|evaluer*|aktionslæring*|co-teaching|coteaching|to-lærer*|didakti*|faglig*|tværfaglig*|forskning*|forsker*|undersøgelse*|rapport|rapporten|rapporter|praksis|praksisfortælling*|kompetence*|læringsmiljø*|læringsfællesskab*|læringsforløb*|læringssyn*
    |evidens*|dokumentation*|inklusion*|inkluderende|progression*|refleksion*|reflekter*|sprogvurdering*|trivselsmåling*|nationale test*|supervision*|sparring*|vidensdeling*|videndeling*|teamsamarbejde*|lærersamarbejde*|selvevaluering*|aktionsforskning
    |konference*|feedback*|pædagogikk*|pædagogik|læreplan*|læringsmål|skoleudvikling*|organisationsudvikling*|kvalitetsudvikling*|professionel*|profession|professionen|professionsfaglig*|indsats|indsatsen|indsatser*|relationskompetence*|tilknytningsteori*|co-creation|samskabelse*|børnesyn*|fælles data|datainformeret*|datadrevet
    |mellemformer*|prøvehandling*|pilotprojekt*|effekten|effektmåling*|søjlediagram|målgruppe*|intervention*|analyse*|hypotese*|teori|teorien|teorier|model|modellen|fagfæller|fagfælle|vejledning|vejledningen|ledelsespraksis|lederudvikling|distribueret ledelse|overgangen mellem|overgange fra|overgange mellem|tværprofessionel*|tværgående|feltet|motorisk udvikling|sproglig udvikling|sprogudvikling*|sprogstimulering|medarbejderudvikling|kapacitetsopbygning*
    |klasseledelse*|læsevejleder*|matematikvejleder*|inklusionsvejleder*|ressourceteam*|undervisningsdifferentier*|formativ*|kollegial*|systemisk*|neuropædagogik*|narrativ*|observation*|observer*|legende tilgang*|elevinddragelse|medbestemmelse|forældresamarbejdet|styringskæde*|rekruttering*|fastholdelse*|arbejdsmiljø*|trivselsundersøgelse*|sygefravær*|procentpoint|procent|antimobbestrategi*|handleplan*|handlingsplan*|lovgivning*|opsamling|opsamlingen|pointer fra|ledernetværk*|psykologisk tryghed|støttepædagog*|organisering*|undervisningen|didaktik*|trivselsstrategi*|forebyggelse*|tidlig opsporing|kvalitetsrapport*|tilsynsrapport*|pædagogisk tilgang|pædagogisk praksis|guide til|guiden|læringssamtale*|trivselsdata|årshjul*|artikel|artiklen|lærer-elev-relation*|dialogisk læsning|kortlægning*|ledelsesspænd*|ledelsesopgave*|dagtilbudsområde*|skoleområdet|netværksmøde*|teammøde*|teams|teamet|teamkoordinator*|mødestruktur*|mødekultur*|ordstyrer*|skabelon|skabelonen|mødeledelse|kollegasparring|medarbejdere pr*|vejlednings*|årsplan*|faggruppe*|fagprofessionel*|tværsektoriel*|forløbsbeskrivelse*|screening*|datasæt|tilgang|tilgangen|tilgange|rammeværk*|principper|værktøj til|efteruddannelse*|kursusforløb*|diplomuddannelse*|udviklingsarbejde*|aktionsrapport*|skolelederforening*|praksisnær*|professionssamtale*|børnefaglig*|implementering*
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_PRO_ENDS = Endings(
    stem + end
    for stem in (
        "ledelse strategi metode model evaluering undersøgelse analyse vurdering indsats proces kompetence vejledning redskab materiale rapport"
        " notat netværk praksis struktur måling didaktik pædagogik tilgang koncept udvikling læring organisering dokumentation supervision refleksion"
        " politik ordning sparring forskning teori uddannelse forløb miljø koordinator konsulent kultur"
    ).split()
    for end in (
        "",
        "en",
        "n",
        "t",
        "et",
        "er",
        "r",
        "erne",
        "rne",
        "s",
        "s",
        "len",
        "ler",
        "lerne",
        "ken",
        "sen",
        "ser",
        "ne",
    )
)
_NO_PRO = (
    "politiker",
    "madordning",
    "frugtordning",
    "frokostordning",
    "mælkeordning",
    "legekultur",
    "skoleforløb",
    "børnekultur",
    "kulturen",
    "ferieordning",
    "tandlæge",
)
_POINT = Lexicon(
    """
    vi har lært|har vi lært|har jeg lært|lært os|lærte os|lærte vi|vi lærte|lærte af|lært af|hvad vi lærte|lærte, at|lært, at|det lærte|lærer vi|vi lærer|læring*|erfaring*|hvad virker|virker det|virkede|vi afprøve*|afprøve*
    |derfor har vi|konflikt*|forældremøde uden|uden powerpoint|pointen|pointe|undren|hvordan gør i|hvordan arbejder i|hvordan griber|jeres erfaring*|gode råd|sparring|efter otte uger|efter tre uger|ny viden|viden|sproglig*|selvværd*|robusthed|arbejdsgang*|styrker
    |styrket|udvikler|læser bedre|ledelse*|partner*|udfordring*|ændr*|udvikling*|pædagogisk*|det virker|ændrede|skiftede|fjernede|hvordan starter|hvordan håndterer|hvordan løser|hvordan får|hvordan skaber|hvordan organiserer
    |hvordan holder|hvordan kan man|professor*|elfenben*|lyst til besøg|lyst til et besøg|gerne ud og|bestyrer selv|bestyrer det selv|har bedt om|dagsordenen|moms|naboskoler|overleverer|åbne værksted|reparerer|planlægge|i en måned|i et halvt år|frivillig*|lektiecafe*|lektiecafé*|regnestykke*|penge|pengene|udgift*|sparer|sparet|økonomi*|stemningen i|første gang som|fundet en måde|prøv det i morgen|fortæl, hvordan det gik|fravær*|skærmtid|karakterer|lektier|pension|bekymring*|arbejdsliv*|uenige|uenig|ser forskelligt|årets|deler sine|deler gerne|forening*|forbund*|overenskomst*|minister*|notat*|udvalg*|møder|afleveringer|bevægelse|brug for nye øjne|på besøg i en|har ændret|har vi ændret|ændrede vi|derfor har|derfor gør|siden har vi|kan vi se|vi kan se|virker bedst|virkede bedst|det virker|her er de|her er de tre|sådan bruger|sådan gør|sådan fik
    |lært lige så meget|faldet fra|steget fra|efter at vi|andre skoler|andre kommuner|andre institutioner|andre huse|andre dagtilbud|kolleger andre|til andre|diplom*|uddannelse*|studerende|praktikant*|praktik|ansøg*
    |souschef*|stilling*|vagtplan*|skema til|normering*|fagforening*|faggruppe*|tillidsrepræsentant*|netværk*|vikarer|team|teamet|ledelse*|personalemøde*|pædagoger|lærere|skoleledere|dagtilbudsledere|politikere*|politisk*
    |debat*|kursus|kurser|temadag|seminar*|kommuner|regler for|spørgeark|gode råd|godt råd|brug for råd|brug for hjælp|hvordan klæder|hvordan får i|hvordan tager i|hvad gør man|hvordan sikrer|hvordan måler|hvordan undgår
    |hvordan gør man|hvordan involverer|hvordan taler|hvordan arbejder|hvordan bruger i|opskrift på|model|modellen|modeller|modellerne|hypotese*|indsigt*|forandring*|fremskridt|madspild*|bæredygtig*|klima*|forsker*|forskning*|spredt til|inviteret til at fortælle
    |kapacitet*|kvalitet*|strateg*|budget*|besparelse*|tal fra|procent|statistik*|vi anbefaler|anbefaling*|tip til|råd til|guide*|kerneopgave*|faldgrube*|dilemma*|dilemma|refleksion*|overvejelse*|samtaler med forældre|forældresamtale*
    |forældresamarbejd*|overlevering*|skole-hjem*|inklu*|specialpædagog*|særlige behov
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_HALF_POINT = Lexicon(
    """
    vi har sat|har vi sat|holdt op med|vi har flyttet|har vi flyttet|vi har fjernet|har vi fjernet|vi har droppet|har vi droppet|vi har afskaffet|vi har byttet|har skrevet reglerne|skrevet reglerne ned|reglerne|problemet er|heller ikke vi|blinde for|hvad vi ellers|det sværeste|vi har skåret|lært noget|er lært|vi har målt|vi målte|vi spurgte|os voksne|vi voksne|siger vi nu|gør vi nu|vi gør det nu|hver dag kl|vi har vendt|nyhedsbreve|
    lærte mig|hvad gør i|har i fundet|viste sig|viser sig|vi prøvede|vi har prøvet|opdagede|undrer os|undrede os|ud af ti|ud af 10|ud af fire|ud af fem|i stedet for at|tog os et år|viden om|motorik*|sprog|sproget|trivsel*|relation*|fællesskab*|nysgerrighed
    |dannelse|demokrati*|koncentration*|tålmodighed|vane|vaner|øver sig i|øver de sig|ansat*|kolleger*|kollega|samarbejd*|medarbejder*|leder|ledere|projekt*|forløb*|tilgang*|princip*|beslut*|problem*|løsning*|forklar*|betyder|betydning
    |resultat*|forskel|tillid*|ansvar*|fag|faget|undervis*|matematik*|naturfag*|dansk|inspir*|uro|uroen|uger|måneder|testet|tester|testede|forsøg*|har prøvet|prøvede|vi troede|tog fejl|i tvivl|tvivl|dobbelt så|halvdelen
    |vi opdagede|har vi opdaget|vi har opdaget|opdagede, at|regel|regler|rutine*|bekymring*|svært|sværeste|vigtigste|tager gerne ud|tager gerne imod|besøge os|oplæg|kan noget særligt|låne
    """.replace("\n    ", "")
    .replace("\n", "")
    .strip()
    .split("|")
)
_CHILDREN = nouns(
    "barn børn børnehavebarn vuggestuebarn dreng pig pige elev unge ung tvilling storebror lillebror storesøster lillesøster søskende baby unger purk"
) | frozenset(
    "børnene børns børnenes eleverne elevers elevernes drengene pigerne ungerne småbørn småbørnene skolebørn skolebørnene forældre forældrene mor far mormor bedsteforældre familien familier familierne klassen klasserne mellemtrinnet"
    " vuggestue vuggestuen børnehave børnehaven yngste årgang årgangen sfo skolegården 0-klasserne børnehavebørn børnehavebørnene vuggestuebørn vuggestuebørnene legestuen årgang femteklasserne førsteklasserne nulteklasserne".split()
)
_NEAR = verbs(
    "leg1 mal1 byg1 kravl1 hopp1 klatr1 dans1 plant1 gynge gynger gyngede kast1 smag2 bage bager bagte bagt"
    " grin grine griner grinede grinte grinet grint fniste fniser fnisede græd tegner tegnede tegnet synger sang sunget spiser spiste spist hviskede hvisker råbte råbt jublede jubler hvinede hviner"
    " sprang springer cyklede cykler svømmede plaskede plasker sjaskede byggede kælkede klappede klapper mærkede lugtede gravede graver krammede krammer trillede triller fodrede fodrer klippede klædte kyssede prikkede puttede skreg gemte gemmer"
) | nouns(
    "legeplads vandpyt snemand gummistøvle regnorm bål mudder sandkasse madpakke flyverdragt isvaffel kastanje snegl haletudse edderkop frø høne kanin bondegård skovtur nisse nissehue luciaoptog fastelavnsbolle tønde pandekage snobrød pinde æble bold trampolin"
    " hule gynge rutsjebane teltdug sutsko bamse dukke tegning perleplade orm bille mariehøne drage pind pyt mudderkage badedyr klatretræ skattejagt fødselsdag gris kylling lam kælk"
)
_NEAR_MORE = nouns(
    "toiletpapir pandebånd spaghetti pasta tøjdyr olympiade stangspring due fugl fugle fugleunge solsort gråspurv musvit krage rokke firben slange slangen skildpadde papegøje undulat guldfisk bænkebider græshoppe kålorm humlebi myg flåt gedde ål søstjerne blæksprutte musling vandmand brandmand brandmænd brandvæsen brandvæsenet politibil hjelm julekalender chokolade æbletyv saft ærme flette fletning græsslåmaskine øjne drilleri dril aprilsnar bussemænd vandballon vandkamp vandpistol isbod slushice pynt nissedør gækkebrev fastelavnsris pandelampe lommelygte telt luftmadras sovepose dyne pude natlampe tyggegummi krummer syltetøjsmad vingummi popcornmaskine hoppebold sjippetov hinkerude hulahopring stylte stylter løbecykel mooncar trillebør rive vandkande regnvejrsdag vaffel vafler syltetøj ananas banko fredagsbanko jubel jubelbrøl frisure skæg balje snegleræs stilleleg vinder vinderen præmie hundestejle sandal ishockeypuck lukketid hår håret tøser tøs legemand legemanden nørd nummer-et æggemad kat hund høns hønsene dværghøns kylling kyllinger hest ko gris ged får and gås svane ugle måge edderkop myre flue bi hveps sommerfugl larve tudse salamander krabbe fisk haj hval dværghøn marsvin hamster mus rotte pindsvin egern ræv ulv elg dyr kæledyr skolehund æg fjer redekasse"
    " gulerod agurk tomat kartoffel jordbær hindbær banan appelsin vandmelon rugbrød havregrød grød suppe lasagne spaghetti pizza kage bolle boller vaffel is ispind slik lakrids chips popcorn saftevand kakao mælk yoghurt rosin nutella leverpostej frikadelle fiskefilet pølse ketchup sandwich madpakke dej skål suppegryde serviet"
    " nattøj pyjamas støvle gummistøvle sko sok strømpe sutsko hue vante lue jakke regnjakke regntøj flyverdragt kjole kostume maske parykker paryk slips briller solbriller parasol bukser lomme rygsæk taske"
    " tand næse mave numse fod hånd finger knæ øre hår pande tå mund tunge bussemand snot prut bøvs tis bæ ble sut"
    " trappe sofa bord stol gulv dør vindue toilet badekar håndvask opvaskemaskine kopimaskine støvsuger robotstøvsuger køleskab papkasse kasse spand skovl kost gryde ske"
    " sø å strand skov bæk bakke mark have skur træ gren sten blad sne snebold is hagl regnbue torden regn mudder sand pyt vand bølge måne stjerne"
    " cykel løbehjul skateboard bus tog traktor brandbil gravemaskine robot rumskib fly båd flåde tømmerflåde raket bil legetøjsbil"
    " dukke bamse klods lego puslespil perle tegning farve maling pensel ler trolddej glimmer lim saks papir sæbeboble ballon konfetti drage gyngehest trampolin rutsjebane gynge sandkasse hoppeborg bold fodbold håndbold mål målmand discokugle disko musik guitar tromme sang dans teater tryllestav"
    " nisse julemand tandfe tandfeen trold heks spøgelse monster drage prinsesse pirat superhelt dinosaur enhjørning zombie konge dronning"
    " fødselsdag fødselsdagssang bursdag samling frokost frikvarter frikvarterer morgensang putning middagslur lur legestund legetid rundkreds garderobe gang puderum værksted køkken pedel"
    " joke vits grin latter fnis fjollerier ballade bryllup begravelse detektiv skattejagt rekord verdensrekord"
)
_NEAR_DOING = verbs(
    "leg1 mal1 klatr1 dans1 kravl1 hopp1 trill1 fnis1 gyng1 kild1 hvin1 pjask1 plask1 gynge grav1 klip2 klap1 puff1 sove sover sov faldt falder spildt spilder spildte smurt smører smurte klædt gemt væltede vælter tabte tabt stukket puttet putter døbt døber"
    " bagt bager bagte spist spiser spiste drukket drak sunget synger sang danset cyklet badet bader badede snublede snubler græd græder grinede griner grint kyssede kysser krammede krammer råbte råber hviskede hvisker slikkede nyste prutter pruttede bøvsede brølede jublede kastede fangede fanget fodret kælet vasket tegnet klippet limet sprang løb kørt sparket smagt lugtede stank"
)
_NOT_NEAR = frozenset(
    "år regnet koster kostet regner lagde sammen samlet mål målet måler er et en de den an ande ander andet anden ske sker å is ø or bi ko får fart ens tå ore and mark hals mus mand gang gange gangen farve have haver havet vand bus tog toget sand sande bil bord bordet papir dør døren dag hånd hånden sten sol fod måne gryde kost køkken køkkenet stol skal finger øre sne se tog lue ton regn fly bold dyr dyre dyrt stole værksted værkstedet frokost samling bølge hest bakke blad bladet træ træer træet gren sang sange teater taske musik kasse konge løb kører gik båd båden dans mave maven blade bakken tabt tabte faldt falder løber ble bler smagt vindue vinduet stjerne bukser spand stoler".split()
)
_FUN = nouns(
    "kys kram krammer passager muldvarp flagermus pølsehorn gravsten skattekiste fest kage isbil fodboldkamp kamp konkurrence diskotek hamster kat hund tand sok sko hat hue hamsteren hemmelighed guirlande slik begravelse bryllup frikadelle agurk banan mælk næse numse snot bussemand prut lur sut pirat prinsesse dinosaur drage trylleri monster spøgelse rumraket superhelt"
) | frozenset(
    "sjov sjove sjovt sød søde sødt skør skøre skørt vild vildt grineflip grinede griner fnis hygge hyggelig hyggeligt vandt hylede hyler sejr nisser nisserne klovn klovne kilde kildede bytte byttede snød vinder vinderen dommer dommeren guldmedalje".split()
)
_THINGS = (_NEAR | _NEAR_MORE | _NEAR_DOING) - _NOT_NEAR
_FUNNY = _THINGS | (_FUN - _NOT_NEAR)
_LAUGHS = frozenset("😂🤣😄😆😅😁🥰😍😜🤪🙈")
_LITTLE = Pattern(
    r"\b(?:[Ll]ille|[Dd]en yngste|[Dd]en mindste|[Dd]e mindste|[Ss]tore) [A-ZÆØÅ]?\w+|[»“\"][^«”\"]{2,60}[«”\"],? (?:sagde|sagde|råbte|spurgte|konstaterede|hviskede)"
)
_CLASS = Pattern(
    r"\b(?:\d{1,2}\.? ?[A-FXYZa-f]\b|\d{1,2}\. (?:klasse|årgang))|\b\w+ på (?:to|tre|fire|fem|seks|syv|otte|ni|ti|\d{1,2}) år\b|\b(?:to|tre|fire|fem|seks|\d)-årig\w*"
)
_PRIDE = Lexicon(
    "stolt*|tillykke|jubilæum|tak til|fejre*|hædre*|kæmpe tak|ros til|et kæmpe skulderklap|skulderklap".split("|")
)
_PARENTS = Lexicon(
    "forældremøde*|forældreaften*|skolestart|ferieplan*|lukkedag*|åbent hus|indskrivning*|madpakke*|sommerfest*|aflevering|skolefest*|kære forældre|jeres barn|jeres børn|dit barn|dine børn|børnebørn".split(
        "|"
    )
)


_CERTAIN = Pattern(
    r"\b(?:børnene|ungerne|eleverne|drengene|pigerne|de små|de mindste|de store|tumlingerne|en (?:dreng|pige)|\d\. ?klasse|\d\.? ?[a-f]\b|forældrene|jeres (?:børn|barn)|familierne)(?! (?:udvikling|læring|trivsel|behov))",
    re.IGNORECASE,
)
_CERTAIN_WORDS = Lexicon(
    "børnene*|ungerne*|eleverne*|drengene*|pigerne*|de små*|de mindste*|de store*|tumlingerne*|en dreng*|en pige*|forældrene*|jeres børn*|jeres barn*|familierne*".split(
        "|"
    )
)
_LITTLE_WORDS = Lexicon("lille|den yngste|den mindste|de mindste|store".split("|"))
_MARKS = frozenset('»“"')
_DIGIT = Pattern(r"\d")
_QUOTE = Pattern(
    r"[»“\"](?:[^«”\"]{3,90}[.!?][«”\"]|(?:[^\s«”\"]+ ){2,}[^«”\"]{1,70}[«”\"]|[^«”\"]{3,90}[«”\"],? (?:sagde|spurgte|råbte|siger|spørger|konstaterede|hviskede|lød|svarede|mente))"
)
"""Something said: one or two words in quotation marks are only words."""
_TODAY = Turns(r"""
i dag/i går/i morges/i formiddag/i eftermiddag/i mandags/i tirsdags/i onsdags/i torsdags/i fredags/i lørdags/i søndags/i weekenden/i aftes/i ferien | \bi_(?:dag|går|morges|formiddag|eftermiddag|mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags|weekenden|aftes|ferien)\b
dagens/pludselig | \b(?:dagens|pludselig)\b
så var/så kom/så blev/så skete/så sad/så stod/så lige | \bså_(?:var|kom|blev|skete|sad|stod|lige)\b
midt i/da vi/sikke en/haha/hihi | \b(?:midt_i|da_vi|sikke_en|haha|hihi)\b
hele dagen/hele formiddagen/hele eftermiddagen/hele huset/hele skolen/hele stuen/hele klassen/hele sfo | \bhele_(?:dagen|formiddagen|eftermiddagen|huset|skolen|stuen|klassen|sfo)\b
en af de  | \ben_af_de_(?:små|store|mindste|yngste)\b
ingen ved/ingen har set | \bingen_(?:ved|har_set)\b
""")
_CLASSES = "/".join(
    f"{year}{sign}{letter}" for year in range(10) for sign in ("", ".", " ", ". ") for letter in "abcdef"
)
_SOMEBODY = Turns(rf"""
drengen/pigen/ungerne/børnene/eleverne/drengene/pigerne/tumlingerne/rødderne/poderne/sfoen/sfo'en/vuggestuen/børnehaven/stuen/legepladsen | \b(?:drengen|pigen|ungerne|børnene|eleverne|drengene|pigerne|tumlingerne|rødderne|poderne|sfo'?en|vuggestuen|børnehaven|stuen|legepladsen)
lille/store | \b(?:lille|store)_[a-zæøå]+
de små/de store/de mindste/de yngste/de ældste/de tre/de fire/de to/de fem | \bde_(?:små|store|mindste|yngste|ældste|tre|fire|to|fem)
dreng/pige/barn/elev/børn/tvilling | \b(?:den|det|de|to|tre|fire)_(?:\w+_)?(?:dreng|pige|barn|elev|drenge|piger|børn|elever|tvillinger)
dreng/pige/elev/teenager/tumling | \ben_(?:lille_|stor_|stolt_|ny_|modig_)?(?:dreng|pige|elev|teenager|tumling)
en på     | \ben_på_\w+_år
årgang/klasse | \b\d\.(?:_årgang|_?klasse)
{_CLASSES} | [0-9](?<!\w[0-9])\.?_?[a-f]\b
 på       | _på_(?<=\w_på_)\w+(?=_(?:år|der|som|fortalte|spurgte|sagde|har|ville))
""")


_RESULT = Turns(r"""
er vi     | \bnu_(?!har|er|mangler|venter|glæder|ved|bor|kan|skal|hedder|leder|savner|griner|synger)\w+er_vi\b
har spurgt/har vi spurgt | \bhar_(?:vi_)?spurgt\b
selv mener | \bselv_mener\b
siden     | \bsiden_(?:da_)?(?:har|er|gør)\b|\bhar_siden\b
derfor    | \bderfor_(?:\w+_)?vi\b
mindre/færre/dobbelt/halvt | \b(?:mindre|færre|dobbelt|halvt)_(?:\w+_){0,2}(?:end|tid|minutter|konflikter|uro|larm|fravær|skæld)\b
tager nu/giver ro/giver mere ro/næsten væk/helt væk | \btager_nu\b|\bgiver_(?:mere_)?ro\b|\b(?:næsten|helt)_væk\b
opdagede  | \b(?:vi|jeg)_(?:\w+_)?opdagede\b|\bopdagede_(?:vi|jeg)\b
arbejdet med | \bhar_(?:\w+_){0,3}arbejdet_med\b
spurgte vi | \bspurgte_vi
os til at/mig til at | \b(?:fik|får)_(?:mig|os)_til_at_(?:tænke|undre|spørge|overveje|ændre|smide|droppe|stoppe|begynde|flytte|lave|skrive|se|gøre|kigge)
halver/fordobl/faldet/steget | \b(?:er|blev|har)_(?:\w+_){0,5}(?:halveret|fordoblet|faldet_(?:til|med|fra|siden)|steget_(?:til|med|fra|siden))
 år/ måneder/ uger | \bi_(?:et|to|tre|fire|fem|seks|otte)_(?:år|måneder|uger)\b
hvad har børns | \bhvad_har_børns\b[^.!?]{0,40}\blært\b
fra i dag/fra nu af/fremover/siden har/siden da | \b(?:fra_i_dag|fra_nu_af|fremover|siden|siden_da)_(?:har|er|gør|skal|vil|går|spiser|holder|tager|trækker|bruger|begynder)_vi\b
det vil vi/det skal vi | \bdet_(?:vil|skal)_vi_(?:vende|ændre|lave_om|blive_bedre|øve_os)\b
forskel   | \b(?:gjorde|gør|mærke|mærker)_(?:\w+_){0,2}forskel(?:len)?\b
larmen/uroen/støjen/konflikterne/fraværet | \b(?:larmen|uroen|støjen|konflikterne|fraværet|ventetiden)_(?:faldt|falder|forsvandt|blev|er)_
da vi     | \bda_vi_(?:flyttede|droppede|fjernede|stoppede|holdt_op|lod|begyndte_at|skiftede|ændrede|afskaffede|gav_(?:børnene|eleverne|dem|alle))\b
hvad har i | \bhvad_har_i_(?:droppet|ændret|lavet_om|skiftet|fjernet|opgivet|afskaffet|sagt_farvel)\b
at lede   | \b(?:lærer|lærte|øver_mig_i|svært_ved)_at_lede\b
så nu     | \bså_nu_\w+(?:er|r)_vi_(?:kortere|færre|mere|mindre|anderledes|i_stedet|først|langsommere|hurtigere)\b
jeres     | \bjeres_(?:bedste_)?(?:erfaring|greb|råd|rutine|bud_på)
""")
_FIGURES = Pattern(
    r"\bhver (?:anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende) (?:elev|barn|dreng|pige|forælder|familie|medarbejder|lærer|pædagog|unge?)\b|\b(?:blandt|hos|af|fra) \d{2,4} (?:elever|børn|forældre|familier|lærere|pædagoger|besøg|samtaler|svar)\b"
    r"|\b(?:færre|flere|længere tid|kortere tid|mindre tid|timer|minutter) (?:pr\.|per) \w+"
)
_AMONG_PEERS = Pattern(
    r"\b(?:minutter|timer|dage|gange) (?:længere|kortere|færre|mindre|tidligere|hurtigere)\b|\b(?:jeres|vores|egne) (?:egne )?tal\b|(?<!hvem )\bhar (?:andre|nogen|I andre|i andre) (?:\w+ )?(?:prøvet|forsøgt|erfaring\w*|gjort|valgt)\b"
)


def _ends_professional(word: str) -> bool:
    return len(word) > 8 and _PRO_ENDS.end(word) and not word.startswith(_NO_PRO)


_SEARCHES = Pattern(
    r"\b(?:vi|de|alle|man|stuen|klassen|børnene|ungerne|eleverne|huset|hele \w+|og|så|hun|han) leder\b|\bleder efter"
)
"""To look for something, not a leader."""


def professional_signs(reading: Reading) -> tuple[Match, ...]:
    """Words of professional knowledge, each entry of the list once."""
    first: dict[str, Match] = {}
    for match in _outside_tags(reading, _PROFESSIONAL):
        if match.entry != "leder" or not _SEARCHES.search(reading.lower, max(0, match.start - 24), match.end + 6):
            first.setdefault(match.entry, match)
    likely = [w for w in reading.words if _ends_professional(w.lower)]
    known = {m.start for m in reading.find(_PROFESSIONAL)} if likely else ()
    return (*first.values(), *(Match(w.start, w.end, w.lower, "") for w in likely if w.start not in known))


_IN_TIME = Pattern(
    r"\befter (?:et|en|to|tre|fire|fem|seks|otte|ti|\d+) (?:halvt |helt |små )?(?:år|måned|måneder|uger|skoleår)\b[^.!?]{0,60}\b(?:mere|mindre|flere|færre|bedre|sjældnere|oftere)\b"
)
"""`Efter et halvt år læser drengene mere`: what came of it."""


def professional_weight(reading: Reading) -> float:
    """How professional it is: a word of knowledge or a point counts one, half a point a half."""
    signs = len(professional_signs(reading))
    points = len({m.entry for m in _outside_tags(reading, _POINT)})
    halves = len({m.entry for m in _outside_tags(reading, _HALF_POINT)})
    result = _tells(_RESULT, reading) or bool(_FIGURES.search(reading.prose) or _IN_TIME.search(reading.lower_prose))
    asks = len(_AMONG_PEERS.findall(reading.prose))
    return max(signs, points) + (halves + asks + result * 2) / 2


def knowledge_weight(reading: Reading, signs: tuple[Match, ...]) -> float:
    """How much of it is for peers: words of knowledge, and half of every point that could also be made to parents."""
    points = {m.entry for kind in (_POINT, _HALF_POINT) for m in _outside_tags(reading, kind)}
    return len(signs) + min(len(points), 2) / 4


def has_figures(reading: Reading) -> bool:
    """Is something counted or compared: "hver tredje lærer", "ti minutter kortere"?"""
    return bool(_FIGURES.search(reading.prose) or _AMONG_PEERS.search(reading.prose))


def _tells(turns: Turns, reading: Reading) -> bool:
    prose = "" if reading.prose == reading.text else reading.prose.lower()
    return next(turns.find(reading.lower, prose), None) is not None


def _outside_tags(reading: Reading, words: Lexicon) -> tuple[Match, ...]:
    """What is found of a list in the running text, not in a hashtag, a link or an address."""
    found = reading.find(words)
    tags = (*reading.hashtags, *reading.urls, *reading.emails) if found else ()
    return tuple(m for m in found if not _is_in(m.start, tags)) if tags else found


def _is_in(place: int, spans: tuple[Span, ...]) -> bool:
    return any(s.start <= place < s.end for s in spans)


def story_weight(reading: Reading) -> float:
    """How much it is a story of everyday life: children who do something, things and animals, a day, a quote, a laugh."""
    words = reading.word_set
    things = _FUNNY & words
    prose = reading.prose
    somebody = _tells(_SOMEBODY, reading) or _is_somebody_little(reading)
    told = (
        _tells(_TODAY, reading)
        or bool(_QUOTE.search(prose))
        or any(reading.text[s.start] in _LAUGHS for s in reading.emojis)
    )
    return min(3, len(things)) + somebody + told / 2 + names_children(reading) / 2


def child_weight(reading: Reading) -> float:
    """How much of it is about certain children and what they do: "børn" in general is little of that."""
    return _child_things(reading) + _certain_children(reading) + (0.25 if names_children(reading) else 0)


def outweighs_children(reading: Reading, weight: float) -> bool:
    """Is `weight` as much as what there is of children? Asked step by step, for most texts are done with the first."""
    rest = weight - _child_things(reading)
    return rest >= 0 and rest - _certain_children(reading) - (0.25 if names_children(reading) else 0) >= 0


def _child_things(reading: Reading) -> int:
    return min(len(_THINGS & reading.word_set), 3)


def _certain_children(reading: Reading) -> bool:
    if (reading.has(_CERTAIN_WORDS) or _DIGIT.search(reading.prose)) and _CERTAIN.search(reading.prose):
        return True
    return _is_somebody_little(reading)


def _is_somebody_little(reading: Reading) -> bool:
    may = reading.has(_LITTLE_WORDS) or not _MARKS.isdisjoint(reading.text)
    return may and bool(_LITTLE.search(reading.text))


def names_children(reading: Reading) -> bool:
    """Are children, pupils, families or a class in the text?"""
    words = reading.word_set
    if not _CHILDREN.isdisjoint(words):
        return True
    may = "år" in words or "-årig" in reading.lower or _DIGIT.search(reading.text)
    return bool(may) and bool(_CLASS.search(reading.text))


def has_pride(reading: Reading) -> bool:
    """Pride in somebody, thanks or congratulations."""
    return reading.has(_PRIDE)


def is_for_parents(reading: Reading) -> bool:
    """Practical matters between the place and the parents."""
    return reading.has(_PARENTS)
