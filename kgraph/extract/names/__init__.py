"""Personal names in a text, also those never seen, and the reading of each word that fits them."""
