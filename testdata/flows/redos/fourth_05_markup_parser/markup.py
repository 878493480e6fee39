# vulnerable: the arms of the alternation overlap in the pattern that the parser uses on the note
import re

PATTERNS = {
    "heading": re.compile(r"^#{1,6} [^\n]{1,200}"),
    "quote": re.compile(r"^>(an|[a-z]|\s)+!$"),
}


class Parser:
    def __init__(self, text):
        self.lines = text.split("\r\n")

    def quotes(self):
        return [line for line in self.lines if PATTERNS["quote"].search(line)]  # want: redos
