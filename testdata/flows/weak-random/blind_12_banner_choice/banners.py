# safe: a banner is picked for display
import random

TEXTS = ("New in spring", "Last chance", "Three for two")


def banner():
    return random.choice(TEXTS)  # ok: weak-random
