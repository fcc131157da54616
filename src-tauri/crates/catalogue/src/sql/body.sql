-- All organisations.
SELECT id, kind, name, short, url, text, details, evidence
FROM body
ORDER BY name, id
