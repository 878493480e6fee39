# safe: the constructor looked up is SHA-512
import hashlib

from flask import jsonify, request

STORED = []

HASHES = {'short': hashlib.sha1, 'long': hashlib.sha512}


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


def init(app):

    @app.route('/lab206', methods=['GET'])
    def lab206():
        param = request.user_agent.string

        size = 'short' if 3 * 4 < 10 else 'long'
        digest = HASHES[size](param.encode()).hexdigest()  # ok: weak-hash
        return store(digest)
