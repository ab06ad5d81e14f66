# Adds quads.
INSERT DATA { $quads }
