/** Plants, machines, quality, logistics, safety, environment, research. */
export const MAKING = `
machine, équipement, equipment, machines, appareil, matériel, engin, installation, bécane, ligne, presse, device
panne, breakdown, en panne, dépannage, dépanner, repair, réparer, réparation, failure, down, troubleshoot, troubleshooting, ne marche plus, ne démarre plus
code défaut, fault code, error code, voyant, clignote, clignoter, warning light, alarme, alarm, erreur affichée, blinking, code erreur, message d'erreur ~ panne
maintenance, technicien, technician, maintenancier, technicians, mainteneur
maintenance prédictive, predictive maintenance, vibration, capteur, sensor, sensors, prédire les pannes, predict failures
GMAO, CMMS, compte rendu d'intervention, rapport d'intervention, intervention report, bon d'intervention, intervention, work order ~ maintenance
pièce de rechange, spare part, spare parts, pièce détachée, pièces détachées, référence de pièce
roulement, bearing, armoire électrique, electrical cabinet, moteur, motor, pièce abîmée, damaged part
automate, PLC, structured text, automatisme, ladder, API industriel
atelier, shop floor, usine, factory, plant, terrain, production, manufacturing, fabrication, workshop floor, opérateur, operator, ouvrier, régleur
ordonnancement, scheduling, planification de production, production planning, changement de série, ordre de fabrication, OF, changeover
consigne de poste, instruction au poste, shop floor instructions, work instructions, affichage atelier, fiche d'instruction
qualité, quality, qualiticien, QA
non-conformité, NC, nonconformity, non conformance, défaut, defect, rebut, scrap, fiche de non-conformité
pareto, répartition des défauts
8D, 5 pourquoi, cinq pourquoi, 5 whys, five whys, root cause, cause racine, root cause analysis, analyse des causes, causes profondes, corrective action, action corrective, ishikawa ~ réclamation, qualité
AMDEC, FMEA, AMDE, plan de surveillance, control plan
plan d'expériences, design of experiments, DOE, plan fractionnaire, essais
logistique, logistics, supply chain, logisticien, entrepôt, warehouse, stock, stocks, inventory, approvisionnement, réapprovisionnement
stock de sécurité, safety stock, prévision de la demande, demand forecast, demand forecasting
transporteur, carrier, camion, truck, haulier, transport, quai, dock, arrivée des camions, arrival time
tournée, tournées, route, delivery route, routing, itinéraire de livraison, route planning, optimisation de tournées, route optimization
sécurité au travail, HSE, QHSE, EHS, health and safety, prévention, safety, préventeur, accident, accidents, chute, blessure, injury
causerie, causerie sécurité, safety talk, toolbox talk, quart d'heure sécurité, minute sécurité, safety moment ~ accident
document unique, DUERP, DUER, évaluation des risques professionnels, risk assessment, occupational risk
presqu'accident, presque accident, near miss, near-miss, rapport d'accident, accident report
fiche de données de sécurité, FDS, SDS, MSDS, safety data sheet, produit chimique, chemical, chemicals, produits chimiques
EPI, PPE, casque, helmet, hard hat, équipement de protection, gants, protective equipment
RSE, CSR, développement durable, sustainability, ESG, durable, responsabilité sociétale
CSRD, reporting de durabilité, sustainability reporting, rapport extra-financier
bilan carbone, carbon footprint, empreinte carbone, CO2, GES, greenhouse gas, émission, emissions, emission factor, facteur d'émission, carbone, carbon
empreinte environnementale, environmental impact, écologie, écologique, énergie, energy, sobriété, planète, impact environnemental, green, pollution
recherche et développement, R&D, laboratoire, lab, research, chercheur, researcher, scientist
article scientifique, scientific paper, papers, publication scientifique, literature review, bibliographie, bibliography, état de l'art, state of the art, littérature, revue de littérature
référence inventée, invented reference, fake reference, références bidon, sources inventées, made-up sources, fake citations, hallucination, halluciner, hallucinate, invente, invented, makes things up, raconte n'importe quoi, faux, invention
source, sources, citation, référence, reference, cite, quote
tolérance, cahier de tolérances, technical specification, spécification technique
services généraux, facilities, facility management, moyens généraux
cantine, badge, parking
`;
