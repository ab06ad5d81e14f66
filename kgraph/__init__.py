"""Turns Kyrgyz-language diplomatic news into a knowledge graph of bilateral relations."""
