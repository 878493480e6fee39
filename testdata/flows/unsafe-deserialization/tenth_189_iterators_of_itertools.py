# vulnerable: the slice begins at the parameter
import itertools

from flask import Blueprint, jsonify, request
import jsonpickle

pages = Blueprint('lab189', __name__)


@pages.get('/lab189')
def lab189():
    param = ''
    for name in request.args.keys():
        if 'label' in request.args.getlist(name):
            param = name
            break

    line = itertools.chain(['a', 'b'], [param], itertools.repeat('z', 2))
    bar = next(itertools.islice(line, 2, None))
    thing = jsonpickle.decode(bar)  # want: unsafe-deserialization
    return jsonify(str(thing))
