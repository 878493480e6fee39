# safe: the words behind the mark are joined
import io
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab192', methods=['GET'])
def lab192():
    param = request.referrer or ''

    words = iter([param, 'second', 'STOP', 'third'])
    for _ in iter(lambda: next(words), 'STOP'):
        pass
    bar = ' '.join(words)
    thing = pickle.Unpickler(io.BytesIO(bar.encode('utf-8'))).load()  # ok: unsafe-deserialization
    return jsonify(str(thing))
