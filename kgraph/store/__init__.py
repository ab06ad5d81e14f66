"""Where graphs live: one small protocol, an embedded store and SPARQL services behind it."""

from kgraph.store.access import Access
from kgraph.store.base import Store
from kgraph.store.endpoint import Endpoint
from kgraph.store.local import LocalStore
from kgraph.store.remote import RemoteStore
from kgraph.store.sync import Synced, sync

__all__ = ["Access", "Endpoint", "LocalStore", "RemoteStore", "Store", "Synced", "sync"]
