# safe: the subclass puts BLAKE2 in its place
import hashlib

from flask import Blueprint, jsonify, request

pages = Blueprint('lab208', __name__)
STORED = []


class Keeper:
    algorithm = 'md5'

    def digest(self, text):
        return hashlib.new(self.algorithm, text.encode()).hexdigest()  # ok: weak-hash


class TokenKeeper(Keeper):
    algorithm = 'blake2b'


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@pages.post('/lab208')
def lab208():
    param = ''
    if 'X-Label' in request.headers:
        param = request.headers['X-Label']

    keeper = TokenKeeper()
    return store(keeper.digest(param))
