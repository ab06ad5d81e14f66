"""Who and what a text names: states, bodies, offices, persons, dates, topics; as phrases, and what these refer to."""
