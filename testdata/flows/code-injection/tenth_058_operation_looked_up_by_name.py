# safe: the operation is a function of a table
import operator

from flask import Blueprint, jsonify, request

pages = Blueprint('lab058', __name__)


@pages.post('/lab058')
def lab058():
    raw_label = ''
    if 'X-Label' in request.headers:
        raw_label = request.headers['X-Label']

    left, right = 6, 7
    table = {'+': operator.add, '*': operator.mul}
    sign = raw_label if raw_label in table else '+'
    value = eval('left ' + sign + ' right')  # ok: code-injection
    return jsonify(value)
