# safe: the caller uses what the helper lets through
from flask import redirect

from policy import clean


def go_back(fields, fallback):
    target = fields.get("return_to", fallback)
    checked = clean(target, fallback)
    if checked is None:
        return redirect(fallback)
    return redirect(checked)  # ok: open-redirect
