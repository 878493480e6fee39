# vulnerable: the words before the mark are joined
import io
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab191', methods=['GET'])
def lab191():
    param = request.referrer or ''

    words = iter([param, 'second', 'STOP', 'third'])
    bar = ' '.join(iter(lambda: next(words), 'STOP'))
    thing = pickle.Unpickler(io.BytesIO(bar.encode('utf-8'))).load()  # want: unsafe-deserialization
    return jsonify(str(thing))
