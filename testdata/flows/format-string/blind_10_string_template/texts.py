# safe: string.Template reaches plain names only
from string import Template


class Texts:
    def __init__(self, product):
        self.values = {"product": product}

    def fill(self, text):
        return Template(text).safe_substitute(self.values)  # ok: format-string
