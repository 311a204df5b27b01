/**
 * First names and surnames that are also words, in French or in English: folded, without accents. In lower case they
 * are taken for the word.
 */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  // First names.
  (
    'aime aimee alba ambre amber ange angel angelique ariane art aurore basil ben bienvenu bienvenue bill blanche bob ' +
    'candide capucine carol celeste cerise charlotte chase christian clair claire clemence clement clementine cliff ' +
    'cole colin colombe come constance constant crystal dale dan dawn dean desire desiree don drew duke earl eden eve ' +
    'faith felicite fidele fleur flore france frank garance gene gentil germain germaine grace grant guy harmonie ' +
    'harmony harper heather holly honore hope hortense hunter iris ivoire ivy jack jade jasmin jasmine jean jerry joie ' +
    'joy julienne juste ken lance lila lilas lily lin line lise lou loup luce lune lys madeleine marc marguerite marie ' +
    'marin marine mark martial mason max maxime mel melodie melody mercedes merveille miles modeste myrtille narcisse ' +
    'nick norm octave olive olivier opale page parfait parker pascal pascale pat patience pearl penny perle peg ' +
    'philippine pierre piper placide pomme prime princesse prosper prudence prune ray reed reine rich rip rob robin rod ' +
    'romain romane rose rosemary ruby sage sam sandy serein sereine skip sky soleil star stew storm sue summer sunny ' +
    'tanner tip toussaint trip tulipe val valentin valentine vanille victoire violet violette wade will winter zephyr ' +
    // Surnames.
    'abbe ancien baker ball banks barber barbier baron beau bell berger bergere best bird bishop black blanc bleu bois ' +
    'bon bond bonhomme bonjour bonnet boucher boulanger bridges brook brooks brown brun bull burns bush butler capitaine ' +
    'carpentier carre carter carton case champ charpentier chasseur chateau chene cheval chevalier church close comte ' +
    'cook cooper coq corbeau court courtois couturier cross cuisinier day dernier double drake duc etang fields fish ' +
    'fisher fontaine foret forest forgeron fort fournier fox frost gardener gold grand gray green grey gris guerre hall ' +
    'hand hardy head hill hood house hunt jardin jardinier jeune joli jour key king knight lac lake lane laurier law ' +
    'lion lock long lord love low macon maire maison major marchand marquis marsh masse matelot mercier merle meunier ' +
    'miller moine montagne moon moss moulin mouton noble noir north nouveau noyer pain paix pape papier park parks ' +
    'pecheur petit pigeon pike pin plume poirier poisson poivre pommier pont pool pope porter post potier potter poulain ' +
    'power powers prairie premier price prieur prince renard rey rice richard ring rivers riviere rocher roche rock roi ' +
    'rond rosier rossignol rouge roux roy royer rush sel sergent sharp short silver simple singer small smith snow ' +
    'spring steel stock stone strong sucre summers swift tailleur taureau taylor temple tilleul tour turner vaillant ' +
    'vallee vert vieux vin walker wall walls ward waters way weaver wells west white wild wise wolf wood woods worth ' +
    'wright young'
  ).split(' '),
);

/** Names that are said all day long, capital or not: alone, they are never taken for someone. */
export const SAID_ALL_DAY: ReadonlySet<string> = new Set(
  (
    'ai al an and as at au aux av avec bin ce d da dal das de del della den der des di do dos du el elle en est et han ' +
    'he her his ia il in is it j jr l la las le les li lo los lui m ma me mes mme mon mr my n ne no non nos nous of oh ' +
    'on or os ou oui our par pas per pour qu que qui s sa se ses si so son sr st sur t ta te tes the to toi ton tu ul un ' +
    'une van vos vous von we with y you your zu ' +
    'april avril august aout fevrier janvier juillet juin june mai march mars may noel novembre octobre decembre ' +
    'dimanche jeudi lundi mardi mercredi samedi septembre vendredi friday monday saturday sunday'
  ).split(' '),
);
