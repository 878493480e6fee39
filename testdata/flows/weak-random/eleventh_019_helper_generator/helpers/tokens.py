# vulnerable: the class of the helper module draws with random
import random


class TokenMaker:
    def make(self):
        return "".join(random.choice("0123456789abcdef") for _ in range(32))  # want: weak-random
