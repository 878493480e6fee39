# safe: the bound method is that of the secrets module
import random
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
TOKENS = {}


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@app.route('/lab234', methods=['GET'])
def lab234():
    fields = request.args.to_dict(flat=False)
    raw_label = fields.get('label', [''])[-1]

    draw = secrets.randbelow
    pin = f'{draw(10 ** 8):08d}'  # ok: weak-random
    return keep_token(raw_label, pin)
