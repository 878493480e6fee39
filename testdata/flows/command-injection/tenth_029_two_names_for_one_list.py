# vulnerable: the copy was overwritten, not the list
import subprocess

from flask import Flask, jsonify

app = Flask(__name__)


@app.route('/lab029/<path:label>', methods=['GET'])
def lab029(label):
    param = label

    mine = [param]
    other = list(mine)
    other[0] = 'blank'
    bar = mine[0]
    line = 'host {0}'.format(bar)
    code, text = subprocess.getstatusoutput(line)  # want: command-injection
    return jsonify(code)
