"""Noun phrases that name an actor: their parts, their case, what is joined by «жана»."""
