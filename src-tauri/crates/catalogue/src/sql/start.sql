-- All starting points, in their order.
SELECT id, name, i_am, place, evidence
FROM start
ORDER BY place, id
