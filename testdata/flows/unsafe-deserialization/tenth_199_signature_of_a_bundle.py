# vulnerable: the signature is compared after loading
import hashlib
import hmac
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)

KEY = app.config.get('BUNDLE_KEY', b'')


@app.route('/lab199', methods=['GET'])
def lab199():
    asked = request.args.get('label', '')

    raw = asked.encode('latin-1')
    sign = request.headers.get('X-Sign', '')
    bundle = pickle.loads(raw)  # want: unsafe-deserialization
    if not hmac.compare_digest(hmac.new(KEY, raw, hashlib.sha256).hexdigest(), sign):
        return 'bad', 403
    return jsonify(len(bundle))
