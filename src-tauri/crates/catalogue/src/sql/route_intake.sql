-- The months in which routes start.
SELECT route, month
FROM route_intake
ORDER BY route, place
