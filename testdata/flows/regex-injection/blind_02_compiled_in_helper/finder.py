# vulnerable: a finder compiles the word between word boundaries
import re


class Finder:
    def __init__(self, word, ignore_case=True):
        flags = re.IGNORECASE if ignore_case else 0
        self.regex = re.compile(r"\b" + word + r"\b", flags)  # want: regex-injection

    def count(self, text):
        return len(self.regex.findall(text))
