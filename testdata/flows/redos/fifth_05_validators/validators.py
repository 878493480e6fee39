# vulnerable: the pattern for addresses repeats a repetition
import re

EMAIL = re.compile(r"^([a-zA-Z0-9]+)*@example\.com$")


class Email:
    def __init__(self, text):
        self.text = text

    @property
    def valid(self):
        return EMAIL.search(self.text) is not None  # want: redos
