"""Who fills the roles of an event: the slots of its rule, those who speak, states told as a sum."""
