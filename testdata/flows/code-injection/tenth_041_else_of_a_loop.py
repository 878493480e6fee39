# vulnerable: the loop runs to its end
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab041', methods=['GET'])
def lab041():
    raw_label = request.referrer or ''

    text_out = 'found'
    for number in (2, 4, 6):
        if number == 5:
            break
    else:
        text_out = raw_label
    return jsonify(str(eval(text_out)))  # want: code-injection
