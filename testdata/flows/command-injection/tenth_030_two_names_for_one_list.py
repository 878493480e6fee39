# safe: the list was overwritten through its other name
import subprocess

from flask import Flask, jsonify

app = Flask(__name__)


@app.route('/lab030/<path:label>', methods=['GET'])
def lab030(label):
    param = label

    mine = [param]
    other = mine
    other[0] = 'blank'
    bar = mine[0]
    line = 'host {0}'.format(bar)
    code, text = subprocess.getstatusoutput(line)  # ok: command-injection
    return jsonify(code)
