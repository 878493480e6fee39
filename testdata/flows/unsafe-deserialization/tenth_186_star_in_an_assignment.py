# safe: the head is a constant
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab186', methods=['POST'])
def lab186():
    raw_label = request.form.get('label')
    if not raw_label:
        raw_label = ''

    head, *rest = ('start', raw_label, 'end')
    text_out = rest[-1] + head
    thing = pickle.loads(text_out.encode('latin-1', 'replace'))  # ok: unsafe-deserialization
    return jsonify(str(thing))
