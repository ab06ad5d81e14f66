"""When and where an event happens, what it is about, and whether it happened at all."""
