"""What a language and the world give beforehand: dictionary forms, states, bodies, titles, where a text has them."""
