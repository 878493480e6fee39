# vulnerable: the named word is the one returned
from flask import jsonify, request
import yaml


def relay(**words):
    return pick(**words)


def pick(label='none', size='none'):
    return label


def init(app):

    @app.route('/lab187', methods=['PUT'])
    def lab187():
        payload = request.json or {}
        incoming = payload['item']['label']

        picked = relay(label=incoming, size='small')
        thing = yaml.load(picked, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization
        return jsonify(str(thing))
