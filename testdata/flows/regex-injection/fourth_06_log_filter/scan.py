# safe: the expression is chosen by name from constants
import re


def lines(path):
    with open(path, encoding="utf-8") as log:
        for line in log:
            yield line.rstrip("\n")


def matching(path, expression, limit=100):
    found = []
    for line in lines(path):
        if re.match(expression, line):  # ok: regex-injection
            found.append(line)
        if len(found) >= limit:
            break
    return found
