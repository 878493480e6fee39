# vulnerable: the helper module writes what the view reads
from flask import session


def remember(key, value):
    if value is None:
        session.pop(key, None)
        return
    session[key] = value  # want: trust-boundary
