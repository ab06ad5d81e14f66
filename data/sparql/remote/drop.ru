# Removes a graph, if it is there.
DROP SILENT GRAPH $graph
