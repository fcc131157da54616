-- All tags: what one likes doing, whom one would help, where; each in its order.
SELECT id, name, family, place, evidence
FROM tag
ORDER BY family, place, id
