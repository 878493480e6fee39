# vulnerable: the operation is text put into the program
import operator

from flask import Blueprint, jsonify, request

pages = Blueprint('lab057', __name__)


@pages.post('/lab057')
def lab057():
    raw_label = ''
    if 'X-Label' in request.headers:
        raw_label = request.headers['X-Label']

    left, right = 6, 7
    outcome = {}
    exec('value = left ' + raw_label + ' right', {'left': left, 'right': right}, outcome)  # want: code-injection
    return jsonify(outcome['value'])
