# vulnerable: the number is a password
import random

from flask import Blueprint, jsonify, request

pages = Blueprint('lab225', __name__)
TOKENS = {}


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@pages.post('/lab225')
def lab225():
    param = ''
    for name, values in request.form.lists():
        if 'label' in values:
            param = name

    letters = 'abcdefghjkmnpqrstuvwxyz23456789'
    password = ''.join(random.choice(letters) for _ in range(12))  # want: weak-random
    return keep_token(param, password)
