# vulnerable: the constructor looked up is SHA-1
import hashlib

from flask import jsonify, request

STORED = []

HASHES = {'short': hashlib.sha1, 'long': hashlib.sha512}


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


def init(app):

    @app.route('/lab205', methods=['GET'])
    def lab205():
        param = request.user_agent.string

        size = 'short' if 3 * 4 > 10 else 'long'
        digest = HASHES[size](param.encode()).hexdigest()  # want: weak-hash
        return store(digest)
