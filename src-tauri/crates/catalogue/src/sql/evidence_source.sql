-- The sources of each evidence, the weightiest first as they were written.
SELECT evidence, source
FROM evidence_source
ORDER BY evidence, place
