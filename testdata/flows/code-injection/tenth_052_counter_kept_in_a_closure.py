# safe: the inner function has replaced what the outer one kept
from flask import Blueprint, jsonify, request

pages = Blueprint('lab052', __name__)


def keeper(text):
    kept = text

    def swap(new):
        nonlocal kept
        kept, old = new, kept
        return old

    def read():
        return kept

    return swap, read


@pages.post('/lab052')
def lab052():
    given = str(request.get_json(force=True).get('label', ''))

    swap, read = keeper(given)
    swap('nothing')
    shown = read()
    scope = {}
    exec('value = ' + shown, scope)  # ok: code-injection
    return jsonify(str(scope.get('value')))
