# vulnerable: the version in use takes SHA-1
import hashlib

from flask import jsonify, request

STORED = []

VERSION = 1


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


def init(app):

    @app.route('/lab211', methods=['GET'])
    def lab211():
        given = ''
        found = request.headers.getlist('X-Label')
        if found:
            given = found[0]

        match VERSION:
            case 1:
                algorithm = 'sha1'
            case 2:
                algorithm = 'sha3_256'
            case _:
                algorithm = 'sha512'
        h = hashlib.new(algorithm)  # want: weak-hash
        h.update(given.encode('utf-8'))
        return store(h.hexdigest())
