# vulnerable: the value sent in comes out again
from flask import Flask, jsonify, request

app = Flask(__name__)


def echo():
    got = None
    while True:
        got = yield got


@app.route('/lab053', methods=['GET', 'POST'])
def lab053():
    param = request.values['label']

    line = echo()
    next(line)
    item = line.send(param)
    return jsonify(str(eval(compile(item, '<form>', 'eval'))))  # want: code-injection
