# Takes quads away.
DELETE DATA { $quads }
