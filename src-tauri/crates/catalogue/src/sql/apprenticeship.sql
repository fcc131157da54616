-- All apprenticeship standards, by level and title.
SELECT id, code, larscode, title, level, months, assessment_months, funding_band_max, status,
       version, leads_to_stage, entry, text, details, evidence
FROM apprenticeship
ORDER BY level, title, id
