-- The either/or choices, in their order.
SELECT id, first, first_from, second, second_from, place, evidence
FROM choice
ORDER BY place, id
