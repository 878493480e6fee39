# safe: the alias is randbelow and makes a code
from secrets import randbelow as pick
from urllib.parse import unquote_plus

from flask import Flask, jsonify, request

app = Flask(__name__)
TOKENS = {}


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@app.route('/lab222', methods=['GET'])
def lab222():
    param = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

    who = param
    reset_code = str(pick(1000000)).zfill(6)  # ok: weak-random
    return keep_token(who, reset_code)
