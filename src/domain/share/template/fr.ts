import type { LabelRows } from './rows.ts';

/** Labels as French writes them; folded, without final punctuation. */
export const fr: LabelRows = {
  phrases: {
    trialMark: `^(?:teste|essaye|repris|refait) par$|^(?:resultats?|verdict|bilan du test|mon test|ce que j'ai (?:change|modifie|adapte)|fiche testee|partage teste)$`,
    heading: `^(?:objet|sujet du mail|tr|de|a|date|envoye|la solution|solution|etapes|methode|comment|mise en (?:place|oeuvre)|temps de mise en place|temps passe|notes?|auteur|statut|contact|satisfaction|frequence|qualite|gain (?:qualite|financier|qualitatif|en qualite)|bonus|astuce|pj|nb|ps)$|^pour (?:une?|la|le|les|toute|vos?|des) `,
    limits: `^(?:a )?ne pas (?:utiliser|faire)(?: (?:si|pour|quand|avec))*$|quand ne pas|^ne (?:marche|fonctionne)(?: pas)?(?: (?:avec|quand|si|pour|sur))?$|ne pas l'utiliser|^ce qui (?:s'est (?:mal )?passe|a rate|a foire|a coince|a plante|coince|bloque|peche|cloche|ne (?:marche|va|fonctionne|passe) pas|marche (?:pas|mal|moins bien)|manque)$|^(?:ce qu'il|ce qu'elle|ce que ca) (?:ne sait pas faire|ne fait pas|fait mal|rate)$|^(?:mais|sauf)$`,
    timeSaved: `^(?:ce que|qu'est-ce que) (?:ca|cela|j'y|je|nous|on|j'ai)(?: y)? ?(?:m'a fait|me fait|nous fait|fait)? ?(?:gagner?|gagne|economise)$|^combien (?:de temps|d'heures|de minutes)(?: (?:gagne|gagnees|economise|economisees|en moins))?$`,
    useCase: `^(?:ce que|ce qu') ?(?:j'en fais|j'en ai fait|je fais|j'ai fait|on en fait|on fait|nous faisons|je lui (?:fais faire|demande)|je fais avec|j'ai teste|j'en fait)(?: avec)?$|^(?:le |la |mon |notre )?(?:probleme|besoin|irritant|pain point)(?: (?:resolu|regle|traite|de depart|initial|a resoudre|rencontre|adresse))?$|^(?:pour faire quoi|a quoi (?:ca|cela) (?:me |nous )?sert|ca sert a quoi)$|^(?:pour|a) quoi(?: (?:faire|ca sert|cela sert|sert-il|ca me sert|je m'en sers))?$|^(?:a quoi|pourquoi) (?:il|elle|ca|cela|je l'utilise)[a-z' ]{0,20}$|^pourquoi$|^pour$`,
    tool: "^(?:avec quoi|ce que j'utilise|j'utilise|j'ai utilise|lequel)$",
    jobFamily: '^(?:pour qui|a qui|qui|concerne qui|qui est concerne|audience)$',
    cost: "^(?:c'est |est-ce )?(?:payant|gratuit)(?: ou (?:gratuit|payant))?$|^combien(?: (?:ca|cela) (?:coute|coute-t-il))?$",
    link: '^(?:ou(?: le trouver| ca se trouve| trouver)?|acces|y acceder|en savoir plus|pour (?:aller plus loin|tester|essayer)|adresse|site|site web|page|ressources?|doc|documentation|source|url)$',
    beforeAfter: '^avant ?(?:/|->|→|et|,|-|puis)? ?apres$',
  },
  keywords: {
    title: 'titre titres intitule',
    limits: `limite limites limitation limitations attention vigilance vigilances risque risques piege pieges bemol bemols inconvenient inconvenients danger dangers reserve reserves contre eviter surveiller verifier defaut defauts moins faiblesse faiblesses prudence alerte alertes frein freins coince coincent difficulte difficultes obstacle obstacles`,
    timeSaved: `gain gains gagne gagnee gagnes gagnees temps tps economise economisee economisees perdu perdue minutes heures benefice benefices duree`,
    prompt: 'prompt prompts consigne instruction instructions requete',
    link: 'lien liens url',
    cost: 'cout couts prix tarif tarifs budget abonnement licence',
    jobFamily: `metier metiers service services equipe equipes departement direction profil profils public role fonction poste audience population utilisateurs famille pole`,
    useCase: `usage usages cas utilisation utilite tache taches mission missions besoin besoins probleme objectif objectifs but contexte situation scenario scenarios application applications idee finalite sujet experimentation realisation`,
    tool: 'outil outils ia app appli application logiciel solution assistant modele plateforme',
  },
  fillers: `le la les l un une mon ma mes notre nos votre vos ton ta son sa an de du des d en pour par on avec quel quelle quels quelles nom type utilise utilisee utilises utilisees utilisons teste testee testes testees principal principale principales principaux eventuel eventuelle eventuelles estime estimee estimes observe observee reel reelle concret concrets possible possibles connu connue connus connues que j ai je nous ce qui est c etait s il y et ou points point a aux au obtenu obtenue approximatif approx environ semaine mois vigilance rencontre rencontrees rencontree rencontres concerne concernes concernee concernees vise cible resolu individuel propose proposee associe faire nb n avoir savoir bref court mesure mesuree declare declaree total global hebdo hebdomadaire mensuel mensuelle important importante importantes utile direct vers faite faites fait realise realisee realises`,
  wordsOfPrompts:
    'titre contexte objectif objectifs but tache taches mission missions sujet role public audience profil profils instruction instructions consigne consignes scenario situation idee besoin modele duree budget direction',
  /** Written where a value is to come. */
  noValue:
    'nc|n\\.c\\.?|vide|a completer|a venir|a definir|a renseigner|a preciser|a remplir|idem|pas encore mesuree?|a mesurer|pas encore (?:chiffree?|evaluee?)',
};
