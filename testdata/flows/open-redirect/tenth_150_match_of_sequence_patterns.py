# safe: only the count of captured parts decides
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route('/lab150', methods=['GET'])
def lab150():
    param = request.args.get('label', '')

    match param.split('~'):
        case [_]:
            item = 'single'
        case [_, *others]:
            item = 'many' + str(len(others))
        case _:
            item = 'none'
    return redirect(item)  # ok: open-redirect
