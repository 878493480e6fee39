# vulnerable: a Random object seeded with the time makes one-time codes
import random
import time


class CodeMaker:
    def __init__(self):
        self.rng = random.Random(time.time())

    def code(self):
        return "%06d" % self.rng.randint(0, 999999)  # want: weak-random
