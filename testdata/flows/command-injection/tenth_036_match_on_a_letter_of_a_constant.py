# safe: the case that is taken assigns a constant
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab036', methods=['POST'])
def lab036():
    given = request.form.get('label')
    if not given:
        given = ''

    code = 'QRS'
    match code[2]:
        case 'Q':
            shown = given
        case 'S':
            shown = 'quiet'
        case _:
            shown = given
    pipe = os.popen('id %s' % shown)  # ok: command-injection
    return jsonify(pipe.read())
