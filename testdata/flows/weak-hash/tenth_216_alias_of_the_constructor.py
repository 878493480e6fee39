# safe: the alias is MD5 of a name of a cache entry
from hashlib import md5 as quick

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab216/<path:label>', methods=['GET'])
def lab216(label):
    asked = request.view_args['label']

    page_key = 'page:' + request.path
    etag = quick(page_key.encode(), usedforsecurity=False).hexdigest()  # ok: weak-hash
    return jsonify(etag)
