import re


class QueryBuilder:
    def __init__(self):
        self._parts = {}

    def text(self, field, value):
        self._parts[field] = {"$regex": re.escape(value)}
        return self

    def exact(self, field, value):
        self._parts[field] = value
        return self

    def merge(self, other):
        self._parts.update(other)
        return self

    def build(self):
        return dict(self._parts)


def tokens(text):
    return [t for t in text.lower().split() if t.isalnum()]


def grep(lines, pattern):
    return [line for line in lines if re.search(pattern, line)]  # want: regex-injection


def grep_words(lines, words):
    pattern = "|".join(re.escape(w) for w in words)
    return [line for line in lines if re.search(pattern, line)]  # ok: regex-injection
