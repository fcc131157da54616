-- The attainments of which one meets a need.
SELECT route, need, attainment
FROM need_attainment
ORDER BY route, need, place
