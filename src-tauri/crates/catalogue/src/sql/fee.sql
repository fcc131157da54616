-- All charges.
SELECT id, what, gbp, evidence
FROM fee
ORDER BY id
