"""From a document to the facts it states: who, what, when, where, in which words."""
