# vulnerable: the bound method is that of the module
import random
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)
TOKENS = {}


def keep_token(owner, token):
    TOKENS[owner] = token
    return jsonify(kept=len(TOKENS))


@app.route('/lab233', methods=['GET'])
def lab233():
    fields = request.args.to_dict(flat=False)
    raw_label = fields.get('label', [''])[-1]

    draw = random.randrange
    pin = f'{draw(10 ** 8):08d}'  # want: weak-random
    return keep_token(raw_label, pin)
