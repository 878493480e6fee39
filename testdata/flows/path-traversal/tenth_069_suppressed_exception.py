# vulnerable: the assignment comes before the failing line
import contextlib

from flask import Blueprint, jsonify, request

pages = Blueprint('lab069', __name__)


@pages.get('/lab069')
def lab069():
    who = request.authorization
    param = who.username if who else ''

    item = 'start'
    with contextlib.suppress(KeyError):
        item = param
        {'a': 1}['b']
    with open('/srv/data/' + item, encoding='utf-8') as fh:  # want: path-traversal
        return jsonify(fh.readline())
