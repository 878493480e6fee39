# vulnerable: the alias is MD5 and guards a password
from hashlib import md5 as quick

from flask import Flask, jsonify, request

app = Flask(__name__)
STORED = []


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@app.route('/lab215/<path:label>', methods=['GET'])
def lab215(label):
    asked = request.view_args['label']

    salted = 'pepper' + asked
    password_hash = quick(salted.encode()).hexdigest()  # want: weak-hash
    return store(password_hash)
