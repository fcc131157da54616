-- The cells of the medicines matrix.
SELECT profession, mechanism, value, since, medicine_right.text, medicine_right.evidence
FROM medicine_right
JOIN mechanism ON mechanism.id = medicine_right.mechanism
ORDER BY profession, mechanism.place, mechanism.id
