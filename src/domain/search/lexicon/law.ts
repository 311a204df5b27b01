/** Law, compliance, personal data, security, audits. */
export const LAW = `
contrat, contract, convention, agreement, accord, papier à signer ~ clause, juridique
contrat fournisseur, supplier contract, contrat cadre
relire un contrat, relecture de contrat, contract review, review a contract, redlining, redline, contract redlining, relecture juridique, avant de signer, before signing, avant signature ~ clause
signer, signature, sign, signing, s'engager, engagement
clause, clauses, terms, provision, article de contrat
clause déséquilibrée, clause abusive, unfair clause, clause à risque, piège, trap, pitfall ~ risque
accord de confidentialité, NDA, confidentialité, non-disclosure agreement, confidentiality agreement, accord de non-divulgation, secret
non-concurrence, non compete, clause de non-concurrence
comparer deux versions, compare versions, version comparison, différences entre versions, modifications, suivi des modifications, track changes, changes between versions
bail, baux, lease, leases, loyer, rent, location, loué, louer, locataire, tenant, propriétaire, landlord, local commercial ~ échéance
échéance, deadline, date limite, due date, expiry, date de fin, fin de contrat, contract end, renouvellement, renewal, résiliation, terminer, terminate, quitter, préavis, notice period
rupture, termination, résilier, rupture brutale, sudden termination
jurisprudence, case law, arrêt, court decision, décision de justice, court ruling, legal research, recherche juridique, cour de cassation ~ juridique, tribunal
tribunal, court, justice, juge, judge, procès, lawsuit, trial, prud'hommes
litige, dispute, contentieux, litigation, différend, lawsuit, conflit
chronologie, timeline, chronology, suite des événements, frise, historique
mise en demeure, formal notice, notice letter, lettre de mise en demeure, letter before action ~ défaillant, relance
courrier recommandé, registered letter
prestataire défaillant, défaillant, failing supplier, defaulting
juridique, juriste, legal, lawyer, avocat, droit, law, légal, in-house counsel
conditions générales de vente, CGV, terms and conditions, terms of sale, conditions générales, CGU, terms of service
langage clair, plain language, plain words, mots simples, langage simple, compréhensible, vulgariser, simplify, simplifier
marque, trademark, nom de marque, brand name, INPI ~ antériorité
antériorité, prior art, brevet, patent, invention, propriété intellectuelle, intellectual property
droit d'auteur, copyright, droits, image rights, libre de droits, royalty free
RGPD, GDPR, données personnelles, personal data, vie privée, privacy, data protection, DPO, CNIL
registre des traitements, record of processing, register of processing, processing register ~ RGPD
analyse d'impact, AIPD, DPIA, PIA, impact assessment, privacy impact assessment ~ RGPD
vidéosurveillance, CCTV, caméra, camera, video surveillance
anonymiser, anonymisation, anonymize, anonymise, pseudonymiser, masquer, mask, redact, caviarder
confidentiel, confidential, confidentielle, secret, sensible, sensitive
fuite de données, data leak, data breach, violation de données, leak, fuite, breach
règlement européen sur l'IA, AI Act, IA act, règlement IA, EU AI regulation, RIA
réglementation, règlement, regulation, regulatory, norme, standard, loi, law, réglementaire, conformité, compliance
a le droit, avoir le droit, allowed, permitted, autorisé, interdit, forbidden, on peut coller, can I paste ~ charte, règles
charte, charter, charte informatique, charte d'usage, usage policy, acceptable use, AI policy, règles d'usage, rules, politique interne
coller, paste, copier-coller, copy paste
questionnaire de sécurité, security questionnaire, questionnaire sécurité
cybersécurité, cyber, RSSI, CISO, sécurité informatique, infosec, information security, piratage, hacker, hacking, pirate
hameçonnage, phishing, faux mail, faux courriel, fake email, arnaque, scam
sensibilisation, awareness, sensibiliser
alerte de sécurité, SOC, security alert, incident de sécurité, security incident
faille, vulnerability, vulnérabilité, injection, flaw
mot de passe, password, identifiant, login
certification, certificat, certificate, certified, certifié
audit ISO, ISO, ISO 9001, ISO 27001, audit de certification
preuve, evidence, proof, justifier
comité social et économique, CSE, works council, élus du personnel, représentants du personnel, délégués, staff representatives, syndicat, union, IRP
accord d'entreprise, company agreement, convention collective, collective agreement
télétravail, remote work, remote, travail à distance, work from home, home office
discrimination, biais, bias, discriminer, biased, injuste, unfair, stéréotype, stereotype, discriminations
éthique, ethics, ethical, responsable, responsible
douane, douanier, customs, nomenclature douanière, HS code, code douanier, tariff code, import, export
`;
