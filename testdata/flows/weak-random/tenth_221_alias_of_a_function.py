# vulnerable: the alias is randint and makes a code
from random import randint as pick
from urllib.parse import unquote_plus

from flask import Flask, jsonify, request

app = Flask(__name__)
TOKENS = {}


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@app.route('/lab221', methods=['GET'])
def lab221():
    param = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

    who = param
    reset_code = str(pick(0, 999999)).zfill(6)  # want: weak-random
    return keep_token(who, reset_code)
