"""The facts of a document: events read sentence by sentence, brought together and tied to each other, with evidence."""
