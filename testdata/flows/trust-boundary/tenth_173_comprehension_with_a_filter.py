# vulnerable: the filter refuses a few words
from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.from_envvar('SITE_SETTINGS', silent=True)


@app.route('/lab173', methods=['POST'])
def lab173():
    upload = request.files['label']
    param = upload.filename or ''

    DENIED = {'admin', 'root'}
    chosen = [word for word in (param, 'guest') if word not in DENIED]
    bar = chosen[0]
    session.setdefault('filters', {})  # noqa
    session['filters'] = {'label': bar}  # want: trust-boundary
    return jsonify('kept')
