# vulnerable: what is yielded is the argument
import contextlib
import pickle
from urllib.parse import unquote_plus

from flask import Blueprint, jsonify, request

pages = Blueprint('lab195', __name__)


@contextlib.contextmanager
def lent(text):
    yield text.rstrip()


@pages.get('/lab195')
def lab195():
    query = request.query_string.decode('utf-8')
    start = query.find('label=')
    if start < 0:
        return 'label is missing', 400
    stop = query.find('&', start)
    given = unquote_plus(query[start + 6:stop if stop > 0 else len(query)])

    with lent(given) as shown:
        pass
    thing = pickle.loads(shown.encode('latin-1', 'replace'))  # want: unsafe-deserialization
    return jsonify(str(thing))
