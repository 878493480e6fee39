# vulnerable: the settings name MD5
import configparser
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
STORED = []


def store(digest):
    STORED.append(digest)
    return jsonify(kept=len(STORED))


@app.route('/lab203', methods=['GET', 'POST'])
def lab203():
    incoming = request.values['label']

    cp = configparser.ConfigParser()
    cp.read_string('[hash]\nold = sha256\nnow = md5\n')
    digest = hashlib.new(cp['hash']['now'], incoming.encode()).hexdigest()  # want: weak-hash
    return store(digest)
