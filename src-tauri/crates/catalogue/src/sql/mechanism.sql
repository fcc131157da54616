-- Ways to give medicines, in the matrix's order.
SELECT id, name, text, needs, controlled_drugs, place, evidence
FROM mechanism
ORDER BY place, id
