# vulnerable: the case that is taken assigns the parameter
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab035', methods=['POST'])
def lab035():
    given = request.form.get('label')
    if not given:
        given = ''

    code = 'QRS'
    match code[1]:
        case 'Q':
            shown = 'quiet'
        case 'R' | 'S':
            shown = given
        case _:
            shown = 'other'
    pipe = os.popen('id %s' % shown)  # want: command-injection
    return jsonify(pipe.read())
