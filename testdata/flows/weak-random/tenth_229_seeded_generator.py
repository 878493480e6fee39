# vulnerable: the seed is the time
import os
import random
import time

from flask import jsonify

TOKENS = {}


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


def init(app):

    @app.route('/lab229/<path:label>', methods=['GET'])
    def lab229(label):
        param = label

        rng = random.Random(time.time())
        api_key = rng.randbytes(16).hex()  # want: weak-random
        return keep_token(param, api_key)
