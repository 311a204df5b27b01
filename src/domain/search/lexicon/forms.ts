/** Forms of one word that share no ending: irregular verbs, and the nouns made of them. */
export const FORMS = `
lire, lis, lit, lisez, lisons, lisent, lisant, lu, lue, lus, lecture
relire, relis, relit, relisez, relisent, relisant, relu, relue, relus, relecture
écrire, écris, écrit, écrite, écrivez, écrivent, écrivant, écriture / décrire, décris, décrit, décrivez, description
traduire, traduis, traduit, traduite, traduisez, traduisant, traduction / produire, produis, produit, produisez, production
construire, construis, construit, construisez, construction / réduire, réduis, réduit, réduction / conduire, conduite
vendre, vends, vend, vendu, vendez, vente, ventes, vendeur / répondre, réponds, répond, répondu, répondez, réponse
apprendre, apprends, apprend, appris, apprenez, apprentissage / comprendre, comprends, comprend, compris, comprenez, compréhension
prendre, prends, prend, pris, prenez, prise / reprendre, reprends, repris, reprise / mettre, mets, met, mis, mettez, mise
voir, vois, voit, vu, vue, voyez / prévoir, prévois, prévoit, prévu, prévue, prévision / recevoir, reçois, reçoit, reçu, reçue, recevez, réception
envoyer, envoie, envoi, envois, envoyé / payer, paie, paye, payé, paiement / essayer, essaie, essaye, essai, essais
employer, emploie, emploi / nettoyer, nettoie, nettoyage / appeler, appelle, appel / choisir, choix / convaincre, convaincs, convaincu, conviction
suivre, suis, suit, suivi, suivre / tenir, tiens, tient, tenu / obtenir, obtiens, obtient, obtenu / retenir, retiens, retenu
résoudre, résous, résolu, résolution / découvrir, découvre, découvert, découverte / ouvrir, ouvre, ouvert, ouverture
perdre, perds, perd, perdu, perte / rendre, rends, rend, rendu / attendre, attends, attend, attendu, attente / défendre, défends, défendu, défense
naître, connaître, connais, connu, connaissance / reconnaître, reconnais, reconnu, reconnaissance / paraître, parution
extraire, extrais, extrait, extraction / distraire / conclure, conclus, conclu, conclusion / exclure, exclu, exclusion
craindre, crainte / peindre, peint, peinture / joindre, joint / éteindre, éteint
accueillir, accueille, accueil / recueillir, recueille, recueil / mourir, mort / courir, cours, couru
embaucher, embauche / résumer, résumé / négocier, négociation / former, formation / évaluer, évaluation
write, wrote, written, writing / read, reading / find, found / build, built / sell, sold, sale, sales / buy, bought
teach, taught, teaching / learn, learnt, learned / make, made / speak, spoke, spoken, speech / understand, understood / send, sent
pay, paid, payment / meet, met / lead, led / think, thought / choose, chose, chosen, choice / draw, drew, drawn, drawing
take, took, taken / give, gave, given / tell, told / say, said / know, knew, known, knowledge / keep, kept / lose, lost, loss
spend, spent / bring, brought / begin, began, begun / break, broke, broken / catch, caught / hold, held / run, ran / see, saw, seen
forecast, forecasting / analyse, analyze, analysis, analyses / summarise, summarize, summary / translate, translation
`;
