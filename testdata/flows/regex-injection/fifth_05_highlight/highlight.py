# vulnerable: the words of the body are the alternatives of a pattern
import re


def mark(text, words):
    pattern = r"\b(" + "|".join(words) + r")\b"
    return re.sub(pattern, r"**\1**", text)  # want: regex-injection
