"""Where graphs live: one small protocol, an embedded store behind it."""

from kgraph.store.base import Store
from kgraph.store.local import LocalStore

__all__ = ["LocalStore", "Store"]
