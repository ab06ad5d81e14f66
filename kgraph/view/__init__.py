"""Pictures of networks and of what they are made of.

Static ones are figures of matplotlib in a :class:`Picture`, which has an alt text, saves itself and shows itself in
notebooks. They are made of the graphs of networkx that ``kgraph.Graph.network`` gives::

    g = kgraph.open("graph")
    view.network(g.network("countries")).save("network.png")
    view.timeline(g.network("countries", modality=None), "KGZ", "RUS")
    view.interactive(g.network("countries")).save("network.html")  # to move about in, offline
"""

from kgraph.view.ego import ego
from kgraph.view.heatmap import topics
from kgraph.view.interactive import interactive
from kgraph.view.network import network
from kgraph.view.page import Html
from kgraph.view.picture import Picture
from kgraph.view.timeline import timeline

__all__ = ["Html", "Picture", "ego", "interactive", "network", "timeline", "topics"]
