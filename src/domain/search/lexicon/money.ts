/** Accounting, treasury, management control, purchasing. */
export const MONEY = `
facture, invoice, bill, pièce d'achat, pièce comptable ~ fournisseur, comptabilité, montant
facture impayée, impayé, unpaid, overdue, créance, recouvrement, balance âgée, debt collection, dunning, retard de paiement, late payment ~ relance, trésorerie, argent qu'on nous doit
relance, relancer, rappel, chase, chasing, reminder, follow up
devis, quote, quotation, estimate, chiffrage ~ prix, offre commerciale
argent, money, cash, gros sous, avoir des sous, histoire de sous, question de sous, fric, pognon, fonds ~ paiement, trésorerie, budget
qu'on nous doit, nous doivent, owe, owed, mauvais payeur, bad payer, ne paie pas, pas payé, not paid ~ impayé
trésorerie, cash flow, liquidité, encaissement, treasury
paiement, payer, payment, pay, paid, règlement financier, régler ~ facture
virement, wire transfer, bank transfer
note de frais, notes de frais, NDF, expense report, expense claim, expenses, frais professionnels, remboursement de frais ~ justificatif, ticket, reçu, déplacement
ticket, reçu, receipt, justificatif, ticket de caisse ~ note de frais
déplacement, voyage, travel, trip, business trip, mission, voyage d'affaires, séjour ~ hôtel, train, billet
rapprochement bancaire, bank reconciliation, relevé bancaire, bank statement, relevé de compte ~ écriture, lettrage, pointage
rapprocher, rapprochement, reconcile, reconciliation, matching, faire correspondre, pointer
banque, bank, banquier, banker
écriture comptable, journal entry, écriture, grand livre, general ledger, bookkeeping
plan comptable, PCG, chart of accounts, compte comptable, account code, imputation comptable ~ compta
clôture, clôture mensuelle, closing, month end, month-end close, fin de mois, arrêté des comptes
comptabilité, compta, comptable, accounting, accountant, finance department, daf
TVA, VAT, taxe, tax, fiscal, fiscalité, impôt, impôts, taux de TVA ~ BOFiP
budget, budgétaire, prévu, plan, budgeted
dépassement, over budget, overspend, overrun, écart budgétaire, écart budget, budget variance, variance, actuals versus plan, budget réel, dépensé plus que prévu, trop dépensé
écart, gap, variance, différence, difference, discrepancy, décalage
prévision, forecast, forecasting, projection, prévisionnel, predict, prediction, anticiper, prédire, estimer
chiffre d'affaires, CA, revenue, turnover, sales figures ~ vente
marge, margin, rentabilité, profitability, profit, bénéfice
coût, cost, prix, price, tarif, pricing, cher, expensive
moins cher, cheaper, économies, savings, économiser
dépense, spend, spending, expenditure, expense
investissement, investment, capex
plan d'affaires, business plan, BP, modèle financier, financial model
scénario, scenario, hypothèse, assumption, what happens if
indicateur, KPI, metric, mesure, metrics ~ tableau de bord
tableau de bord, TDB, dashboard, reporting, suivi d'activité ~ indicateur
reporting, rapport mensuel, monthly report, commentaire de gestion
contrôle de gestion, contrôleur de gestion, controller, controlling, management control, CDG, FP&A
audit, auditeur, auditor, commissaire aux comptes, CAC, auditing
contrôle interne, internal control, SOX, contrôler
échantillon, sample, sampling, échantillonnage
fraude, fraud, atypique, anomalie, anomaly, suspect, suspicious, louche, outlier, bizarre
fournisseur, supplier, vendor, prestataire, sous-traitant, subcontractor, provider, partenaire
trouver un fournisseur, sourcing, source suppliers, nouveaux fournisseurs, new suppliers, fabricant, manufacturer
appel d'offres, AO, RFP, tender, call for tenders, consultation, marché public, public tender, DCE, RFI, RFQ, request for proposal ~ mémoire technique, cahier des charges
réponse à un appel d'offres, mémoire technique, bid response, proposal
offres fournisseurs, bids, supplier bids, supplier proposals, offres reçues, dépouillement
cahier des charges, CDC, specification, specifications, specs, requirements, statement of work, exigences
bon de commande, BDC, BC, purchase order, PO, commande, order
bon de livraison, BL, delivery note, packing slip ~ livraison
achats, achat, acheteur, buyer, purchasing, procurement, acheter, buying
négociation, négocier, negotiate, negotiation, marchander, haggle, bargaining ~ prix, argument
hausse de prix, price increase, augmentation de tarif
pénalité, penalty, pénalités de retard, late penalties, penalties
indexation, révision de prix, price revision
vis, visserie, boulon, boulonnerie, screw, bolt, fastener
crédit d'impôt recherche, CIR, R&D tax credit, crédit d'impôt
immobilisation, fixed asset, amortissement
paie, bulletin de paie, fiche de paie, bulletin de salaire, feuille de paie, payslip, pay slip, payroll, salaire, salary, wage, rémunération
`;
