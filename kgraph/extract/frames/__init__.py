"""A trigger in its clause: where the words of a rule stand, and the phrases around them by their role."""
