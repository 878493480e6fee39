# vulnerable: the helper returns the cleaned address, and the caller uses the other variable
from flask import redirect

from policy import clean


def go_back(fields, fallback):
    target = fields.get("return_to", fallback)
    checked = clean(target, fallback)
    if checked is None:
        return redirect(fallback)
    return redirect(target)  # want: open-redirect
