# vulnerable: the option is absent and the fallback is the parameter
import configparser

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_envvar('SITE_SETTINGS', silent=True)


@app.route('/lab179/<path:label>', methods=['GET'])
def lab179(label):
    given = label

    cp = configparser.RawConfigParser()
    cp.read_string('[paging]\nsize = 20\n')
    shown = cp.get('paging', 'order', fallback=given)
    session.update(label=shown)  # want: trust-boundary
    return jsonify('kept')
