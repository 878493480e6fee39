# vulnerable: the subclass leaves the parent's MD5
import hashlib

from flask import Blueprint, jsonify, request

pages = Blueprint('lab207', __name__)
STORED = []


class Keeper:
    algorithm = 'md5'

    def digest(self, text):
        return hashlib.new(self.algorithm, text.encode()).hexdigest()  # want: weak-hash


class TokenKeeper(Keeper):
    length = 16


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@pages.post('/lab207')
def lab207():
    param = ''
    if 'X-Label' in request.headers:
        param = request.headers['X-Label']

    keeper = TokenKeeper()
    return store(keeper.digest(param))
