import type { LabelRows } from './rows.ts';

/** Labels as French writes them; folded, without final punctuation. */
export const fr: LabelRows = {
  phrases: {
    trialMark: `^(?:teste|essaye|repris|refait) par$|^(?:bilan du test|mon test|ce que j'ai (?:change|modifie|adapte)|(?:fiche|partage|astuce) (?:testee?|essayee?))$`,
    // What is only hoped for, or announced by who sells it, was not saved.
    heading: `^(?:objet|sujet du mail|tr|de|a|date|envoye|etapes|methode|mise en (?:place|oeuvre)|temps de (?:mise en place|prise en main|formation)|temps passe|notes?|auteur|statut|contact|referente?|satisfaction|frequence|qualite|gain (?:qualite|financier|qualitatif|en qualite)|bonus|astuce|pj|nb|ps)$|^pour (?:une?|la|le|les|toute|vos?|des) |^(?:gain|temps|benefice|outil|ia|usage|utilisation|cas d'usage)s?[a-z ]{0,12} (?:espere|attendu|envisage|prevu|potentiel|theorique|souhaite|annonce|promis|vante)e?s?$`,
    limits: String.raw`^(?:ce|cas|la|quand|ou|a|ca|il|elle|on|je|ne|n')(?:\b|')[a-z' ]{0,30}\b(?:pas|jamais|moins bien|mal|peu)(?: [a-z]{2,12}){0,2}$|^ce qu(?:e|i|')\b[a-z' ]{0,20}\b(?:encore|toujours|reste)\b[a-z' ]{0,20}$|^(?:(?:a|quand) )?(?:ne|n')[a-z' ]{0,16}\b(?:pas|jamais)\b|^(?:ce|quand|la ou|a)\b[a-z' ]{0,16}\b(?:pas|jamais)\b|^pas (?:pour|avec|si|quand|bon|top|terrible|ideal|adapte|fait|recommande|conseille)|^ce (?:qui s'est (?:mal )?passe|qu'(?:il|elle) faut savoir|que (?:ca|cela) rate)|^(?:les )?moins(?: bien)?$|^(?:mais|sauf)(?: (?:pour|si|quand|avec))?$`,
    timeSaved: String.raw`^(?:ce que?|ce qu|combien|qu'est-ce que?|ca|cela|on|je|j)\b[a-z' -]{0,30}\b(?:gagn|econom|epargn|sauv)[a-z]{1,8}(?: (?:quoi|combien|du temps|comme temps))?$|^combien de (?:temps|minutes)|^combien d'heures`,
    useCase: String.raw`^(?:ce que?|ce qu|ce a quoi|a quoi|pour quoi|pourquoi|j'en|on en|je m'en|on s'en|je lui|on lui|ca|cela|la ou|ou)\b[a-z' -]{0,20}\b(?:fais|fait|faisons|faire|emploie|demande|permet|voulais|veux|cherchais|automatise|delegue|prepare|produis|traite|confie|sers|sert|servent|sert-il|aide|aident|l'utilise|m'aide)(?: [a-z' ]{1,16})?$|^(?:pour|a) quoi$|^(?:faire|en faire) quoi$|^(?:il |ca |me |qui )*(?:sert|servent|sers|aide) a$|^ce que j'(?:ai teste|en fait)$|^(?:le |la |mon |notre )?(?:probleme|besoin|irritant|pain point) (?:resolu|regle|traite|de depart|initial|a resoudre|rencontre|adresse)$|^quand (?:l'utiliser|s'en servir|l'employer)$|^(?:c'est|(?:je |on |nous )?(?:l'|m'en |s'en )?(?:utilis|emploi|employ|ser[st])[a-z]{0,5}|utile|pratique|ideal|parfait) pour$|^pour(?: faire)?$`,
    tool: `^quel(?:le)? (?:outil|ia|appli|logiciel)\\b[a-z' ]{0,20}$|^(?:fait |realise |monte )?(?:avec|via|grace a|avec l'aide de)(?: (?:quoi|quel|lequel|quel outil|qui))?$|^(?:ce qu(?:e |')|qu'est-ce qu(?:e |')|celui que |celle que )?(?:j'|je |on |nous )(?:ai |a |avons )?(?:utilis(?:e|ons)|pris|choisi|retenu|adopte)$|^(?:je|on|nous) (?:me |se |nous )?(?:sers|sert|servons|passe|passons) (?:de|d'|par)$|^(?:lequel|laquelle)$`,
    jobFamily:
      "^(?:pour qui|a qui|qui|concerne qui|qui est concerne|qui (?:s'en sert|l'utilise|peut (?:l'utiliser|s'en servir))|(?:utilise|adopte) par|destine aux?|audience)$",
    cost: "^(?:c'est |est-ce )?(?:payant|gratuit)(?: ou (?:gratuit|payant|pas|non))?$|^combien (?:ca|cela) (?:coute|coute-t-il)$",
    link: '^(?:ou(?: le trouver| ca se trouve| trouver)?|acces|y acceder|en savoir plus|pour (?:aller plus loin|en savoir plus|tester|essayer)|adresse|site|site web|page|ressources?|docs?|documentation|source|url)$',
    beforeAfter: '^avant ?(?:/|->|→|et|,|-|puis|vs)? ?apres$',
    before:
      "^(?:(?:le )?(?:temps|duree|delai|charge|cout) (?:(?:de|du|d'|pour|passe) ?[a-z' ]{0,20} )?|ce qu[a-z' ]{2,16} |comment [a-z' ]{2,14} )?(?:avant|jusqu.ici|auparavant)(?: l'ia)?$|^sans (?:l')?ia$",
    after:
      "^(?:(?:le )?(?:temps|duree|delai|charge|cout) (?:(?:de|du|d'|pour|passe) ?[a-z' ]{0,20} )?|ce qu[a-z' ]{2,16} |comment [a-z' ]{2,14} )?(?:apres|maintenant|desormais|depuis|aujourd.hui)$|^avec (?:l')?ia$",
  },
  keywords: {
    title: 'titre titres intitule',
    limits: `limite limites limitation limitations restriction restrictions attention vigilance vigilances risque risques piege pieges bemol bemols hic couac couacs bug bugs galere galeres revers ecueil ecueils irritants inconvenient inconvenients desavantage desavantages danger dangers reserve reserves contre indication indications eviter surveiller surveille verifier verifie controler controle corriger relire relecture ameliorer amelioration ameliorations deception deceptions rates embete mefier reproche reproches talon inutile mauvais mauvaise bugue buggue interdit interdits defaut defauts faible faibles faiblesse faiblesses noir noirs negatif negatifs prudence precaution precautions mefiance gaffe gare crainte craintes garde garder fou fous avertissement alerte alertes frein freins manque manques reste delicat delicats complique perfectible soucis problemes erreur erreurs coince coincent bloque peche pechent cloche pique fache gene agace enerve derange deconne rate foire plante craint chiffonne inquiete difficultes obstacle obstacles mort morts bof ko faille failles lacune lacunes ombre bourde bourdes bloquant bloquants bloquante interdiction interdictions proscrire bannir mefiez mefie gaffes fragilite fragilites ratage ratages mais exclu exclus`,
    timeSaved: `gain gains gagne gagner libere liberee liberes liberees gratte grattees rentabilite recupere recuperee recuperes recuperees gagnee gagnes gagnees temps tps chrono economies economie economise economisee economisees epargne epargnes sauve sauves perdu perdue minutes heures rapidite`,
    prompt: 'prompt prompts consigne instruction instructions requete',
    link: 'lien liens url',
    cost: 'coute cout couts prix tarif tarifs budget abonnement licence depense depenses forfait montant',
    jobFamily: `metier metiers service services equipe equipes departement dept dpt direction profil profils public poste audience population utilisateurs famille pole perimetre matiere discipline entite unite filiale branche bureau`,
    useCase: `activite activites travail process workflow usage usages cas utilisation utilite tache taches mission missions objectif objectifs but besoin besoins finalite scenario scenarios corvee corvees livrable livrables experimentation realisation processus procedure procedures`,
    tool: 'outil outils ia app appli application logiciel logiciels stack techno moteur bot agent agents automatisation chatbot robot assistant modele plateforme llm',
  },
  vague: {
    thing: 'quoi truc trouvaille decouverte',
    means: 'comment solution nom produit programme',
    amount: 'combien',
    job: 'fonction role emploi',
    problem: 'probleme souci difficulte',
    benefit:
      'plus rapporte benefice benefices change apporte apport impact effet interet avantage avantages atout atouts evite',
    ban: 'ne pas jamais',
    outcome: 'resultat resultats bilan verdict',
  },
  hints: {
    useCase:
      'contexte situation description sujet idee pourquoi besoin besoins objectif objectifs but irritant bref resume mots principe theme demande objet declencheur mecanique',
    limits: 'savoir noter retenir',
  },
  openers: {
    tool: 'outil outils logiciel',
    useCase: 'usage usages utilisation tache taches mission travail cas',
    limits: 'limite limites risque risques piege pieges erreur erreurs',
    timeSaved: 'gain gains',
    prompt: 'prompt',
  },
  fillers: `le la les l un une mon ma mes notre nos votre vos ton ta son sa an de du des d en pour par on avec quel quelle quels quelles quand si ou quoi nom type choisi choisie retenu retenue pris employe adopte adoptee utilise utilisee utilises utilisees utilisons teste testee testes testees principal principale principales principaux eventuel eventuelle eventuelles estime estimee estimes observe observee reel reelle net nette concret concrets possible possibles connu connue connus connues que qu j ai je m me nous ce ca cela qui est c etait s se il elle y et avant apres sur dans cote niveau partie moyen moyenne typique habituel habituelle restant restants restante identifie identifiee identifies identifiees combien duree moins manier top achille medaille maison version exemple exemples deux axe axes ses leurs efficacite points point bon bien mieux humain humaine effort couvert tete esprit moment petit petite petits seul seule gros grosse grand grande vrai plus surtout a aux au chez obtenu obtenue approximatif approx environ semaine mois jour constate constatee constates rencontre rencontrees rencontree rencontres concerne concernes concernee concernees vise cible depart initial initiale resolu resolue regle traite individuel propose proposee associe faire fait mise nb n avoir savoir faut bref court mesure mesuree declare declaree total global hebdo hebdomadaire mensuel mensuelle important importante importantes utile direct vers faite faites realise realisee realises productivite angle angles zone grain sable fais copier coller reutiliser pret prete reprendre dit retour retours pres estimez pensez evaluez avez`,
  wordsOfPrompts:
    'titre contexte objectif objectifs but tache taches mission missions sujet role public audience profil profils instruction instructions consigne consignes scenario situation idee besoin modele duree budget direction description resultat resultats avant apres quoi erreurs eviter verifier jamais probleme problemes negatif negatifs interdit interdits',
  itsPrompt:
    '(?:mon|le|notre|ce) (?:[a-z-]{2,14} ){0,2}prompt|(?:la|ma|cette|notre|les|mes) (?:consignes?|instructions?|requete) (?:que|qui)',
  opensPrompt:
    "tu (?:es|seras|vas|dois|joues|agis)|t'es|vous (?:etes|serez|allez|devez)|agis(?:sez)?|comporte-toi|joue(?:z)? le role|imagine(?:z)?|en tant qu|ton role|votre role|je (?:veux|souhaite|voudrais) que tu",
  /** Written where a value is to come. */
  noValue:
    "nc|n\\.c\\.?|vide|a completer|a venir|a definir|a renseigner|a preciser|a remplir|idem|pas encore mesuree?|a mesurer|pas encore (?:chiffree?|evaluee?)|(?:je |j' ?)?(?:ne |n')?(?:sais|en sais|sais pas|ai) (?:pas|rien)?(?: (?:encore|justement|trop))?|aucune idee",
  unmeasured:
    '(?:difficile|dur|complique|impossible) a (?:dire|chiffrer|mesurer|quantifier|estimer|evaluer)|(?:pas|jamais|non) (?:encore )?(?:mesuree?|chiffree?|quantifiee?)|(?:pas|peu|pas vraiment) (?:chiffrable|mesurable|quantifiable)',
  goesOn: 'et|mais|ou|donc|sauf|puis|par contre|en revanche|surtout|attention',
  money: 'euros?|gratuite?|payante?|offerte?|francs?|par mois',
};
