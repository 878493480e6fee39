# vulnerable: the second value is taken
from flask import Flask, jsonify, request

app = Flask(__name__)


def parade(text):
    yield 'drums'
    yield text
    yield 'flags'


@app.route('/lab047', methods=['POST'])
def lab047():
    param = request.get_data(as_text=True)

    walk = parade(param)
    next(walk)
    bar = next(walk)
    shown = eval(f'len({bar!s})', {'len': len})  # want: code-injection
    return jsonify(shown)
