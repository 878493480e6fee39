# safe: the signature is compared before loading
import hashlib
import hmac
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)

KEY = app.config.get('BUNDLE_KEY', b'')


@app.route('/lab200', methods=['GET'])
def lab200():
    asked = request.args.get('label', '')

    raw = asked.encode('latin-1')
    sign = request.headers.get('X-Sign', '')
    if not hmac.compare_digest(hmac.new(KEY, raw, hashlib.sha256).hexdigest(), sign):
        return 'bad', 403
    bundle = pickle.loads(raw)  # ok: unsafe-deserialization
    return jsonify(len(bundle))
