# safe: the pattern is tested over the whole text
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab060', methods=['POST'])
def lab060():
    incoming = request.files['label'].read().decode('utf-8', 'replace')

    if not re.fullmatch(r'[a-z]+', incoming, re.IGNORECASE):
        return 'bad', 400
    picked = incoming
    with open('/srv/data/' + picked, encoding='utf-8') as fh:  # ok: path-traversal
        return jsonify(fh.readline())
