# vulnerable: the name made is md5
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
STORED = []


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@app.route('/lab209', methods=['POST'])
def lab209():
    param = request.files['label'].read().decode('utf-8', 'replace')

    family, size = 'md', 5
    maker = getattr(hashlib, f'{family}{size}')
    h = maker()  # want: weak-hash
    h.update(param.encode())
    return store(h.hexdigest())
