# safe: the first value is taken
from flask import Flask, jsonify, request

app = Flask(__name__)


def parade(text):
    yield 'drums'
    yield text
    yield 'flags'


@app.route('/lab048', methods=['POST'])
def lab048():
    param = request.get_data(as_text=True)

    walk = parade(param)
    bar = next(walk)
    walk.close()
    shown = eval(f'len({bar!s})', {'len': len})  # ok: code-injection
    return jsonify(shown)
