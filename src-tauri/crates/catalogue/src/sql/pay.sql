-- Pay by band, the newest year first.
SELECT band, year, entry, intermediate, top, evidence
FROM pay
ORDER BY year DESC, band
