# vulnerable: the entry written is the one read
from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_envvar('SITE_SETTINGS', silent=True)

STATE = {'mode': 'calm'}


@app.route('/lab167', methods=['POST'])
def lab167():
    asked = ''
    for value in request.form.getlist('label'):
        asked = value

    STATE['mode'] = asked
    used = STATE.get('mode', 'calm')
    session['label'] = used  # want: trust-boundary
    return jsonify('kept')
