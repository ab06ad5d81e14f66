"""A text as words: normalised, cut into tokens and sentences, with its predicates."""
