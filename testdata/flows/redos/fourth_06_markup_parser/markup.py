# safe: the parser uses the pattern of the table that is linear
import re

PATTERNS = {
    "heading": re.compile(r"^#{1,6} [^\n]{1,200}"),
    "quote": re.compile(r"^>(an|[a-z]|\s)+!$"),
}


class Parser:
    def __init__(self, text):
        self.lines = text.split("\r\n")

    def headings(self):
        return [line for line in self.lines if PATTERNS["heading"].search(line)]  # ok: redos
