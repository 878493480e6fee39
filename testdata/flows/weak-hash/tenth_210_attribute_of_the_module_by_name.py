# safe: the name made is sha384
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
STORED = []


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@app.route('/lab210', methods=['POST'])
def lab210():
    param = request.files['label'].read().decode('utf-8', 'replace')

    family, size = 'sha', 384
    maker = getattr(hashlib, f'{family}{size}')
    h = maker()  # ok: weak-hash
    h.update(param.encode())
    return store(h.hexdigest())
