-- What the catalogue says of itself.
SELECT key, value
FROM meta
ORDER BY key
