# safe: the first mapping has the key
import collections
from urllib.parse import unquote_plus

from flask import Blueprint, jsonify, request

pages = Blueprint('lab046', __name__)


@pages.get('/lab046')
def lab046():
    query = request.query_string.decode('utf-8')
    start = query.find('label=')
    if start < 0:
        return 'label is missing', 400
    stop = query.find('&', start)
    param = unquote_plus(query[start + 6:stop if stop > 0 else len(query)])

    layers = collections.ChainMap({'label': '3'}, {'label': param})
    bar = layers['label']
    return jsonify(str(eval(compile(bar, '<form>', 'eval'))))  # ok: code-injection
