# vulnerable: the pattern is tested at the start only
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab059', methods=['POST'])
def lab059():
    incoming = request.files['label'].read().decode('utf-8', 'replace')

    if not re.match(r'[a-z]+', incoming, re.IGNORECASE):
        return 'bad', 400
    picked = incoming
    with open('/srv/data/' + picked, encoding='utf-8') as fh:  # want: path-traversal
        return jsonify(fh.readline())
