import re

QUOTED = re.compile(r'"(\\\\|\\"|[^"])*"')  # want: slow-pattern
LINES = re.compile(r"((\r\n|\r|\n)+) *$")  # want: slow-pattern
NUMBER = re.compile("([0-9]+)*[.]5")  # want: slow-pattern
TOKENS = [
    (r"[+-]?(\d+)*\.\d+%?", "number"),  # want: slow-pattern
    (r"[+-]?\d+(?:\.\d+)?", "number"),
    (r"'(\\.|[^'\\])*'", "text"),
]

ESCAPED = re.compile(r'"(\\.|[^"\\])*"')  # ok: one way to read a backslash
WORDS = re.compile(r"\w+(?: \w+)*!")  # ok: a space stands between the words
ALL = re.compile(r"(\w+\s?)*")  # ok: nothing behind it can fail
FOLDED = re.compile(r"(a|b)+c")
TEXT = "(a+)+b is no pattern"


def read(text):
    return QUOTED.match(text) or re.search("(?:x|xx)*y", text)  # want: slow-pattern
