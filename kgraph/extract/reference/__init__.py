"""Whom phrases mean: one person under several names, whose minister, «ал», «өлкө башчысы»."""
