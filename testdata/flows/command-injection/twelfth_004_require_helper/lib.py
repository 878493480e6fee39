from flask import abort


def require(word):
    if word not in ("papaya", "lychee"):
        abort(422)
