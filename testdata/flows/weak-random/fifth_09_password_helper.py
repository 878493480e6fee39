# vulnerable: the first password is sampled from letters and digits
import random
import string

ALPHABET = string.ascii_letters + string.digits


class Account:
    def __init__(self, name):
        self.name = name
        self.password = self._first_password()

    @staticmethod
    def _first_password():
        return "".join(random.sample(ALPHABET, k=10))  # want: weak-random
