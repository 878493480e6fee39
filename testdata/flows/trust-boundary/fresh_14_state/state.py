# safe: the helper module looks the code up before it writes
from flask import session

PERCENT = {"SPRING": 10, "SCHOOL": 25}


def remember(key, code):
    percent = PERCENT.get(code)
    if percent is None:
        session.pop(key, None)
        return
    session[key] = percent  # ok: trust-boundary
