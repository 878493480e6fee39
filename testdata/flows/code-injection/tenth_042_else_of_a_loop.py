# safe: the loop is left by break
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab042', methods=['GET'])
def lab042():
    raw_label = request.referrer or ''

    text_out = 'found'
    for number in (2, 4, 5, 6):
        if number == 5:
            break
    else:
        text_out = raw_label
    return jsonify(str(eval(text_out)))  # ok: code-injection
