"""Days, months and years in a text."""
