/** The prompts that people of the invented company share: whole, so that a reader may really use them. */

export const CONTRACT_SEARCH = `Tu es juriste d'entreprise en droit français des contrats. Je te joins un ou plusieurs contrats.
Cherche toutes les clauses qui portent sur : [durée et renouvellement / pénalités / limitation de responsabilité / résiliation].
Réponds par un tableau : contrat, article, citation exacte, ce que la clause change pour nous en une phrase, date ou préavis à retenir.
Cite mot pour mot, avec le numéro d'article et la page. Si une clause est absente, écris « non trouvée » : ne déduis rien.
Termine par la liste des contradictions entre le contrat et ses avenants, et par trois questions à poser avant de conclure.`;

export const VERSION_COMPARISON = `Tu es juriste d'entreprise en droit français des contrats. Je te joins deux versions d'un même contrat : la nôtre (A) et celle renvoyée par l'autre partie (B).
Relève toutes les différences de fond, même si elles ne tiennent qu'à un mot. Ignore la mise en page et la ponctuation.
Réponds par un tableau : article, texte A, texte B, qui y gagne (nous / eux / neutre), à refuser, à négocier ou acceptable.
Cite mot pour mot. Signale à part les phrases supprimées sans marque de révision.
Ne rédige pas de contre-proposition tant que je ne l'ai pas demandé.`;

export const LANDING_PAGE = `Tu es rédacteur web pour un fabricant français de mobilier de médiathèque et d'école.
À partir de la fiche produit ci-dessous, écris une landing page : un titre de 9 mots maximum, un sous-titre, trois bénéfices pour la personne qui achète (pas des caractéristiques), une preuve chiffrée tirée de la fiche, quatre questions fréquentes, un bouton d'action.
Lecteur : responsable de médiathèque d'une ville moyenne, peu de temps, budget voté en conseil municipal.
Interdits : « révolutionnaire », « unique », les points d'exclamation, tout chiffre absent de la fiche.
Donne deux versions du titre et du premier bénéfice, puis la liste de ce que tu n'as pas trouvé dans la fiche.
Fiche produit : [coller la fiche]`;

export const BANK_LINES = `Je suis comptable, je débute avec toi et je n'utilise qu'Excel en français.
Dans la colonne B j'ai des libellés de relevé bancaire comme « PRLV ENERGIE 0423 », « VIR CLIENT MAIRIE », « CB PEAGE » (exemples inventés).
Dans l'onglet Regles, colonne A : un mot à chercher ; colonne B : le compte à proposer.
Écris une seule formule Excel qui affiche en C le compte du premier mot trouvé dans le libellé, et « À voir » s'il n'y en a aucun. Majuscules et minuscules ne comptent pas.
Explique-la-moi morceau par morceau, puis donne-moi trois libellés pièges pour vérifier qu'elle marche.`;

export const QUOTE_COMPARISON = `Tu es acheteur industriel. Je te donne [3] devis pour le même besoin : [décrire le besoin, la quantité, le délai].
Fais un tableau avec un fournisseur par colonne : prix unitaire, prix total, frais annexes, transport et incoterm, délai, garantie, conditions de paiement, validité de l'offre, ce qui n'est pas inclus.
Ramène tout à la même quantité et à la même unité en écrivant chaque opération. Si une donnée manque, écris « non précisé » : ne l'estime pas.
Ensuite, liste les points qui ne sont pas comparables et prépare pour chaque fournisseur les trois questions à lui poser.
Ne recommande personne : la décision est la mienne.`;

export const FIVE_WHYS = `Tu animes une analyse de causes en atelier. Voici la non-conformité : [quoi, où, quand, combien de pièces, comment elle a été vue].
Mène un 5 pourquoi avec moi : une seule question à la fois, et à chaque réponse demande le fait ou la mesure qui la prouve.
Refuse « erreur de l'opérateur » comme cause : demande ce qui l'a rendue possible.
Ouvre deux branches : pourquoi le défaut est apparu, pourquoi on ne l'a pas détecté.
À la fin, résume en dix lignes ce qui est prouvé, ce qui est supposé et ce qu'il reste à vérifier au poste.`;

export const QUIZ = `À partir des seules sources de ce carnet, prépare un quiz de 12 questions pour des personnes qui suivent le module [nom du module].
Quatre questions de connaissance, quatre de compréhension, quatre mises en situation à leur poste de travail.
Pour chaque question : quatre réponses possibles, la bonne, pourquoi les autres sont fausses, et le passage de la source.
Les mauvaises réponses doivent être des erreurs que l'on fait vraiment, pas des blagues. Évite « toutes les réponses ci-dessus ».
Signale les sujets du module pour lesquels les sources ne suffisent pas.`;

export const JOB_ADVERT = `Aide-moi à écrire une offre d'emploi que l'on a envie de lire. Poste : [intitulé, service, lieu, contrat].
Voici les notes du manager, en vrac : [coller les notes].
Plan : une phrase sur l'utilité du poste, une journée type, ce qu'il faut savoir faire en arrivant (5 points maximum), ce qui s'apprend chez nous, les conditions concrètes (horaires, fourchette, télétravail), les étapes du recrutement.
Écris pour les femmes comme pour les hommes, sans anglicisme et sans qualité vague (« dynamique », « polyvalent »). N'ajoute aucun diplôme ni avantage absent de mes notes.
À la fin, pose-moi les questions auxquelles un candidat ne trouverait pas de réponse dans cette offre.`;

export const COMMITTEE_FILE = `Tu prépares le dossier d'un comité de direction. Je te joins les notes envoyées par les services, une par sujet.
Pour chaque sujet, fais une fiche d'une demi-page : la décision demandée en une phrase, le contexte en trois lignes, les chiffres cités avec leur source, les options, ce qui se passe si on ne décide rien.
Garde les mots des services : ne rends pas plus affirmatif ce qui est hésitant.
Si une note ne demande aucune décision, classe-la dans « pour information ».
Termine par un ordre du jour minuté qui tient en [1 h 30] et par la liste de ce qu'il faut réclamer aux services avant l'envoi.`;

export const TENDER = `Tu aides un commercial à lire un marché public de mobilier. Je te joins le règlement de consultation et le CCTP.
1. Tableau des exigences : référence de l'article, exigence citée mot pour mot, éliminatoire ou non, pièce à fournir.
2. Calendrier : date limite des questions, remise de l'offre, visite, échantillons, délai de livraison.
3. Critères de jugement, avec leur poids et les sous-critères.
4. Ce qui est flou ou contradictoire, sous forme de questions à poser à l'acheteur.
Donne la page à chaque ligne. Si une information n'y est pas, écris « absent du dossier ».`;

export const WORK_INSTRUCTION = `Voici la transcription d'une personne qui explique son poste à voix haute : [coller la transcription].
Mets-la en mode opératoire : numéro d'étape, ce qu'on fait (un verbe, une seule action), le point de contrôle, l'outil ou le réglage, l'erreur fréquente.
Garde les mots de l'atelier. N'invente ni cote, ni couple de serrage, ni équipement de protection : là où il en manque, écris [À COMPLÉTER].
Mets dans un encadré à part tout ce qui touche à la sécurité, en citant la phrase d'origine.
Termine par les questions à poser à la personne au poste avant de valider la fiche.`;

export const IMAGE_BRIEF = `Photographie réaliste, format paysage 3:2. Intérieur d'une médiathèque lumineuse un matin de semaine.
Au premier plan, un rayonnage bas en chêne clair à joues arrondies, cinq tablettes, rempli de livres sans titre lisible.
À l'arrière-plan, deux lecteurs assis, de dos, flous. Lumière naturelle venant de la gauche, couleurs douces, sol gris clair.
Grande zone vide en haut à droite pour poser un titre ensuite. Aucun texte, aucun logo, aucun visage reconnaissable.`;

export const BUYER_REHEARSAL = `You are the head of facilities of a British secondary school. You have a fixed budget, two cheaper quotes on your desk and twenty minutes.
I am selling you library furniture made in France. Here is our offer: [paste a summary without names or prices you would not show].
Play the meeting with me, one remark at a time. Be polite and hard to convince; ask about delivery after the summer term, spare parts and fire ratings.
After ten exchanges, stop and tell me: my weakest answer, the question I dodged, and one sentence I should have said earlier.
Do not invent regulations: if you are unsure of one, ask me for the reference instead.`;
