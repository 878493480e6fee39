# safe: the digest cannot be undone
import hashlib
import pathlib
from urllib.parse import unquote_plus

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab072', methods=['GET'])
def lab072():
    asked = unquote_plus(request.cookies.get('label', 'noCookieValueSupplied'))

    used = hashlib.sha256(asked.encode()).hexdigest()
    target = pathlib.Path('/srv/data') / used
    return jsonify(target.read_text())  # ok: path-traversal
