# vulnerable: the rest holds the parameter
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab185', methods=['POST'])
def lab185():
    raw_label = request.form.get('label')
    if not raw_label:
        raw_label = ''

    head, *rest = ('start', raw_label, 'end')
    text_out = rest[0]
    thing = pickle.loads(text_out.encode('latin-1', 'replace'))  # want: unsafe-deserialization
    return jsonify(str(thing))
