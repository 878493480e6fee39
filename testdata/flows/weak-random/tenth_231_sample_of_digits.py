# vulnerable: the digits guard a login
import random

from flask import Blueprint, jsonify, request

pages = Blueprint('lab231', __name__)
TOKENS = {}


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@pages.get('/lab231')
def lab231():
    values = request.args.getlist('label')
    asked = values[0] if values else ''

    digits = '0123456789'
    otp = ''.join(random.sample(digits, 6))  # want: weak-random
    return keep_token(asked, otp)
