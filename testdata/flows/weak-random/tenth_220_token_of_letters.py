# safe: letters are drawn by the system's generator
import random
import string

from flask import Blueprint, jsonify, request

pages = Blueprint('lab220', __name__)
TOKENS = {}

ALPHABET = string.ascii_letters + string.digits


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@pages.get('/lab220')
def lab220():
    who = request.authorization
    incoming = who.username if who else ''

    who = incoming
    token = ''.join(random.SystemRandom().choices(ALPHABET, k=32))  # ok: weak-random
    return keep_token(who, token)
