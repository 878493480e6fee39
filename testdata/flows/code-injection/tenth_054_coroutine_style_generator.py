# safe: the generator yields the count of values sent in
from flask import Flask, jsonify, request

app = Flask(__name__)


def echo():
    count = 0
    while True:
        yield count
        count += 1


@app.route('/lab054', methods=['GET', 'POST'])
def lab054():
    param = request.values['label']

    line = echo()
    next(line)
    item = 'n' + str(line.send(param))
    return jsonify(str(eval(compile(item, '<form>', 'eval'))))  # ok: code-injection
