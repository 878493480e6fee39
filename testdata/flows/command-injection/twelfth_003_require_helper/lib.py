from flask import abort


def require(word):
    if not word:
        abort(422)
