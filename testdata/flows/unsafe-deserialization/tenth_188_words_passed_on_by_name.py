# safe: another named word is returned
from flask import jsonify, request
import yaml


def relay(**words):
    return pick(**words)


def pick(label='none', size='none'):
    return size


def init(app):

    @app.route('/lab188', methods=['PUT'])
    def lab188():
        payload = request.json or {}
        incoming = payload['item']['label']

        picked = relay(label=incoming, size='small')
        thing = yaml.load(picked, Loader=yaml.UnsafeLoader)  # ok: unsafe-deserialization
        return jsonify(str(thing))
