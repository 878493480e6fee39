# safe: a text of more than forty letters is not matched
import re

EMAIL = re.compile(r"^[a-zA-Z0-9]+@example\.com$")


class Email:
    def __init__(self, text):
        self.text = text

    @property
    def valid(self):
        if len(self.text) > 40:
            return False
        return EMAIL.search(self.text) is not None  # ok: redos
