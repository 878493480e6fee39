# safe: the failing line comes before the assignment
import contextlib

from flask import Blueprint, jsonify, request

pages = Blueprint('lab070', __name__)


@pages.get('/lab070')
def lab070():
    who = request.authorization
    param = who.username if who else ''

    item = 'start'
    with contextlib.suppress(KeyError):
        {'a': 1}['b']
        item = param
    with open('/srv/data/' + item, encoding='utf-8') as fh:  # ok: path-traversal
        return jsonify(fh.readline())
