# vulnerable: the first mapping has no such key
import collections
from urllib.parse import unquote_plus

from flask import Blueprint, jsonify, request

pages = Blueprint('lab045', __name__)


@pages.get('/lab045')
def lab045():
    query = request.query_string.decode('utf-8')
    start = query.find('label=')
    if start < 0:
        return 'label is missing', 400
    stop = query.find('&', start)
    param = unquote_plus(query[start + 6:stop if stop > 0 else len(query)])

    layers = collections.ChainMap({'size': '3'}, {'label': param})
    bar = layers['label']
    return jsonify(str(eval(compile(bar, '<form>', 'eval'))))  # want: code-injection
