# safe: what is decoded is the length of the parameter
import base64

from flask import Flask, request, send_file

app = Flask(__name__)


@app.route('/lab066/<path:label>', methods=['GET'])
def lab066(label):
    param = request.view_args['label']

    packed = base64.urlsafe_b64encode(str(len(param)).encode('utf-8'))
    value = base64.urlsafe_b64decode(packed + b'====').decode('utf-8')
    return send_file('/srv/data/' + value)  # ok: path-traversal
