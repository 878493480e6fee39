# safe: the option is present, so the fallback is not taken
import configparser

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_envvar('SITE_SETTINGS', silent=True)


@app.route('/lab180/<path:label>', methods=['GET'])
def lab180(label):
    given = label

    cp = configparser.RawConfigParser()
    cp.read_string('[paging]\nsize = 20\norder = title\n')
    shown = cp.get('paging', 'order', fallback=given)
    session.update(label=shown)  # ok: trust-boundary
    return jsonify('kept')
