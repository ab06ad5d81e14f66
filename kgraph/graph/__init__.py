"""Facts as RDF: the values of ``kgraph.model`` become quads; a graph is completed, linked, checked and written."""
