# safe: the slice ends before the parameter
import itertools

from flask import Blueprint, jsonify, request
import jsonpickle

pages = Blueprint('lab190', __name__)


@pages.get('/lab190')
def lab190():
    param = ''
    for name in request.args.keys():
        if 'label' in request.args.getlist(name):
            param = name
            break

    line = itertools.chain(['a', 'b'], [param], itertools.repeat('z', 2))
    bar = ''.join(itertools.islice(line, 2))
    thing = jsonpickle.decode(bar)  # ok: unsafe-deserialization
    return jsonify(str(thing))
