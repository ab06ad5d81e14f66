"""What a text tells: triggers by rules, the parties that fill their roles, when, where, about what, how certain."""
