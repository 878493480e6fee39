# vulnerable: the captured second part is used
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route('/lab149', methods=['GET'])
def lab149():
    param = request.args.get('label', '')

    match param.split('~'):
        case [only]:
            item = only
        case [_, second, *_]:
            item = second
    return redirect(item)  # want: open-redirect
