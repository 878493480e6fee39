# safe: the function for texts gives a number
import functools

from flask import Flask, Response, request

app = Flask(__name__)


@functools.singledispatch
def show(value):
    return value


@show.register
def _(value: str):
    return 'text of ' + str(len(value))


@show.register
def _(value: int):
    return str(value)


@app.route('/lab138', methods=['PUT'])
def lab138():
    payload = request.json or {}
    raw_label = payload['item']['label']

    text_out = show(raw_label)
    return Response('<b>' + text_out + '</b>', mimetype='text/html')  # ok: xss
