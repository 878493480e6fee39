# safe: the function gives the system's generator
import random

from flask import jsonify, request

TOKENS = {}


def generator(strong):
    return random.SystemRandom() if strong else random.Random()


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


def init(app):

    @app.route('/lab224', methods=['POST'])
    def lab224():
        upload = request.files['label']
        param = upload.filename or ''

        rng = generator(strong=True)
        session_key = '%032x' % rng.getrandbits(128)  # ok: weak-random
        return keep_token(param, session_key)
