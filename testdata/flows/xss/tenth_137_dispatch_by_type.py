# vulnerable: the function for texts gives its argument back
import functools

from flask import Flask, Response, request

app = Flask(__name__)


@functools.singledispatch
def show(value):
    return 'thing'


@show.register
def _(value: str):
    return value.strip()


@show.register
def _(value: int):
    return str(value)


@app.route('/lab137', methods=['PUT'])
def lab137():
    payload = request.json or {}
    raw_label = payload['item']['label']

    text_out = show(raw_label)
    return Response('<b>' + text_out + '</b>', mimetype='text/html')  # want: xss
