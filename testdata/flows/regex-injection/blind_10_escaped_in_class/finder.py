# safe: the finder escapes the word
import re


class Finder:
    def __init__(self, word, ignore_case=True):
        flags = re.IGNORECASE if ignore_case else 0
        self.regex = re.compile(r"\b" + re.escape(word) + r"\b", flags)  # ok: regex-injection

    def count(self, text):
        return len(self.regex.findall(text))
