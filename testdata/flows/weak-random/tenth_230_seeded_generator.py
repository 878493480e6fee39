# safe: the bytes come from the system
import os
import random
import time

from flask import jsonify

TOKENS = {}


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


def init(app):

    @app.route('/lab230/<path:label>', methods=['GET'])
    def lab230(label):
        param = label

        seed = os.urandom(16)
        api_key = seed.hex()  # ok: weak-random
        return keep_token(param, api_key)
