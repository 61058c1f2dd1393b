"""Days and nights on a ward in plain words (hverdag på afdelingen): how patients and residents sleep, eat, take it and end.

More lines such as those of `confidential_told`; what a child or anybody may do too is told only with what makes it care.
"""

_W = r"(?:[\wæøå-]+\s){0,%d}"
NURSING = rf"""
care   | om_natten/i_nat | \b(?:råber|skriger|kalder|jamrer|vandrer|falder)\s{_W % 4}om\snatten\b
care   | tøjet_på_gangen/i_nattøj/nøgen_på | \bsmidt\s(?:alt\s)?tøjet\s(?:af\s)?(?:på|i|ude)\s|\bgik\s{_W % 3}i\snattøj\b(?!\stil\s)|\bnøgen\s(?:rundt\s)?på\s(?:gangen|afdelingen)\b
job    | forkert_medicin | \b(?:fik|fået|får)\s(?:\w+\s)?forkert\smedicin\b
care   | er_faldet/faldt | \b(?:er\sfaldet|faldt|faldet)\s(?:nu\s|allerede\s|mindst\s)?(?:to|tre|fire|fem|flere)\sgange\b|\b(?:faldt|faldet)\si\s(?:badet|brusebadet)\b|\bfaldt\s(?:ud\saf|ved)\ssengen\b
care   | får_ilt/fået_ilt/på_ilt/med_ilt | \b(?:får|fået|på|fik)\silt\b(?!\stil|\si\sblodet\saf|\sved)
health | noro/roskildesyge/diarre/diarré | \b(?:har|fået|fik|ramt\saf)\s(?:nu\s)?(?:noro\w*|roskildesyge|diarr[eé])\b
health | kaster_op/kastede_op | \bkaste(?:r|de)\sop\b(?!\s(?:med|til|i\s(?:luften|basket|kurven|net\w*)))
care   | vagtlægen/lægevagten | \b(?:tilset|undersøgt|set)\saf\s(?:vagtlægen|lægevagten|en\svagtlæge)\b
care   | det_er_19/vi_er_i_19/året_er_19 | \btror,?\s(?:at\s)?(?:det|vi|året)\s(?:er\s)(?:i\s)?19\d\d\b
care   | besøg | \bfår\s(?:aldrig|ikke\slængere|næsten\saldrig)\sbesøg\b
family | ingen_pårørende/ingen_familie | \bhar\singen\s(?:pårørende|familie|slægtninge)\b
care   | gerne_dø/vil_dø/ønsker_at_dø | \b(?:vil\s(?:gerne\s|bare\s|helst\s)?|ønsker\sat\s)dø\b(?!\sfor|\saf\sgrin)
care   | livstestamente/behandlingstestamente | \b(?:underskrevet|skrevet|oprettet|har)\s(?:\w+\s)?(?:livs|behandlings)testamente\b
social | værge_/værge./værge, | \b(?:fået|har|får|sat)\s(?:en\s|under\s)(?:\w+\s)?værge\b(?!mål\s)
care   | låst_sin_dør/låst_døren/spændt_fast/fastspændt/spænde_fast | \bfået\slåst\ssin\sdør\b|\b(?:bliver|blev|er)\s(?:\w+\s)?(?:spændt\sfast|fastspændt)\b(?!\si\s(?:bilen|vognen|bussen|selen|karrusel\w*))
care   | sexuelt/seksuelt | \b(?:sexuelt|seksuelt)\s(?:opsøgende|grænseoverskridende|udadreagerende|krænkende|afvigende)
care   | personalet/pædagogerne/plejerne/sygeplejersk | \brager\spå\s(?:personalet|pædagogerne|plejerne|sygeplejersk\w+|beboerne|de\sandre)
care   | lavement/kateter | \b(?:fik|får|fået|skal\shave)\s(?:et\s)?lavement\b
care   | åbnet_og_lukket | \båbnet\sog\slukket\sigen\b
care   | præsten | \bbesøg\saf\spræsten\s(?:til\sdet\ssidste|i\snat|på\sdødslejet|før)
care   | afsked_med | \b(?:tog|taget|tager)\s(?:\w+\s)?afsked\smed\s(?:sin|sine)\s(?:familie|børn|kone|mand|søn|datter|nærmeste)\b
care   | ny_medicin | \b(?:har\s(?:nu\s)?fået|får|er\ssat\si)\sny\smedicin\b(?!gæst)
"""
