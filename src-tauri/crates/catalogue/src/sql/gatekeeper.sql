-- Who must say yes.
SELECT id, name, decides, ask, evidence
FROM gatekeeper
ORDER BY id
