# vulnerable: the inner function returns what the outer one kept
from flask import Blueprint, jsonify, request

pages = Blueprint('lab051', __name__)


def keeper(text):
    kept = text

    def swap(new):
        nonlocal kept
        kept, old = new, kept
        return old

    def read():
        return kept

    return swap, read


@pages.post('/lab051')
def lab051():
    given = str(request.get_json(force=True).get('label', ''))

    swap, read = keeper('nothing')
    swap(given)
    shown = read()
    scope = {}
    exec('value = ' + shown, scope)  # want: code-injection
    return jsonify(str(scope.get('value')))
