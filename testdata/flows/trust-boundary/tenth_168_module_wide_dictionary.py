# safe: the entry is taken away before the default is read
from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_envvar('SITE_SETTINGS', silent=True)

STATE = {'mode': 'calm'}


@app.route('/lab168', methods=['POST'])
def lab168():
    asked = ''
    for value in request.form.getlist('label'):
        asked = value

    STATE['mode'] = asked
    STATE.pop('mode')
    used = STATE.get('mode', 'calm')
    session['label'] = used  # ok: trust-boundary
    return jsonify('kept')
