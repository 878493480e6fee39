# safe: the chunks are fed to SHA-256
import functools
import hashlib

from flask import jsonify, request

STORED = []


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


def init(app):

    @app.route('/lab218', methods=['POST'])
    def lab218():
        raw_label = ''
        for value in request.form.getlist('label'):
            raw_label = value

        fresh = functools.partial(hashlib.new, 'sha256')
        h = fresh()  # ok: weak-hash
        for piece in (raw_label[:4], raw_label[4:]):
            h.update(piece.encode())
        return store(h.hexdigest())
