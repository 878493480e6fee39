# vulnerable: the default is taken
import hashlib

from flask import Blueprint, jsonify, request

pages = Blueprint('lab213', __name__)
STORED = []


def fingerprint(text, algorithm='md5'):
    return hashlib.new(algorithm, text.encode(), usedforsecurity=True).hexdigest()  # want: weak-hash


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@pages.post('/lab213')
def lab213():
    param = request.stream.read(4096).decode()

    mark = fingerprint(param)
    return store(mark)
