# safe: the settings name SHA-256
import configparser
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
STORED = []


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@app.route('/lab204', methods=['GET', 'POST'])
def lab204():
    incoming = request.values['label']

    cp = configparser.ConfigParser()
    cp.read_string('[hash]\nold = md5\nnow = sha256\n')
    digest = hashlib.new(cp['hash']['now'], incoming.encode()).hexdigest()  # ok: weak-hash
    return store(digest)
