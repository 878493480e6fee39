# safe: the filter admits a few words
from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_envvar('SITE_SETTINGS', silent=True)


@app.route('/lab174', methods=['POST'])
def lab174():
    upload = request.files['label']
    param = upload.filename or ''

    KNOWN = {'guest', 'member'}
    chosen = [word for word in (param, 'guest') if word in KNOWN]
    bar = chosen[0]
    session.setdefault('filters', {})  # noqa
    session['filters'] = {'label': bar}  # ok: trust-boundary
    return jsonify('kept')
