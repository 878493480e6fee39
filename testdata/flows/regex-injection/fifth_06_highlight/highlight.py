# safe: each word of the body is escaped
import re


def mark(text, words):
    pattern = r"\b(" + "|".join(map(re.escape, words)) + r")\b"
    return re.sub(pattern, r"**\1**", text)  # ok: regex-injection
