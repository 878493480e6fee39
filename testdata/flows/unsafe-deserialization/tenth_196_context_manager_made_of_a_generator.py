# safe: what is yielded is a fresh buffer's length
import contextlib
import pickle
from urllib.parse import unquote_plus

from flask import Blueprint, jsonify, request

pages = Blueprint('lab196', __name__)


@contextlib.contextmanager
def lent(text):
    yield hex(len(text))


@pages.get('/lab196')
def lab196():
    query = request.query_string.decode('utf-8')
    start = query.find('label=')
    if start < 0:
        return 'label is missing', 400
    stop = query.find('&', start)
    given = unquote_plus(query[start + 6:stop if stop > 0 else len(query)])

    with lent(given) as shown:
        pass
    thing = pickle.loads(shown.encode('latin-1', 'replace'))  # ok: unsafe-deserialization
    return jsonify(str(thing))
