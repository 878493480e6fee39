# vulnerable: the form is undone
import hashlib
import pathlib
from urllib.parse import unquote_plus

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab071', methods=['GET'])
def lab071():
    asked = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

    used = bytes.fromhex(asked.encode().hex()).decode()
    target = pathlib.Path('/srv/data') / used
    return jsonify(target.read_text())  # want: path-traversal
