# vulnerable: letters are drawn by the module's generator
import random
import string

from flask import Blueprint, jsonify, request

pages = Blueprint('lab219', __name__)
TOKENS = {}

ALPHABET = string.ascii_letters + string.digits


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@pages.get('/lab219')
def lab219():
    who = request.authorization
    incoming = who.username if who else ''

    who = incoming
    token = ''.join(random.choices(ALPHABET, k=32))  # want: weak-random
    return keep_token(who, token)
