# safe: all letters must be of the alphabet
import string

from flask import Flask, request

app = Flask(__name__)


@app.route('/lab132', methods=['GET'])
def lab132():
    values = request.args.getlist('label')
    given = values[0] if values else ''

    if not all(letter in string.ascii_letters for letter in given):
        return 'bad', 400
    shown = given
    return f'<h1>{shown}</h1>'  # ok: xss
