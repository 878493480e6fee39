# safe: the default is overridden
import hashlib

from flask import Blueprint, jsonify, request

pages = Blueprint('lab214', __name__)
STORED = []


def fingerprint(text, algorithm='md5'):
    return hashlib.new(algorithm, text.encode(), usedforsecurity=True).hexdigest()  # ok: weak-hash


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@pages.post('/lab214')
def lab214():
    param = request.stream.read(4096).decode()

    mark = fingerprint(param, 'sha256')
    return store(mark)
