# vulnerable: what is decoded is the parameter
import base64

from flask import Flask, request, send_file

app = Flask(__name__)


@app.route('/lab065/<path:label>', methods=['GET'])
def lab065(label):
    param = request.view_args['label']

    packed = base64.urlsafe_b64encode(param.encode('utf-8'))
    value = base64.urlsafe_b64decode(packed + b'====').decode('utf-8')
    return send_file('/srv/data/' + value)  # want: path-traversal
