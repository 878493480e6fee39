# vulnerable: the default of its parameter is False
from flask import Flask, make_response, request

app = Flask(__name__)


def put_cookie(resp, name, value, encrypted=False):
    resp.set_cookie(name, value, max_age=600, secure=encrypted, httponly=True, samesite='Lax')  # want: insecure-cookie
    return resp


@app.route('/lab239', methods=['GET'])
def lab239():
    param = ''
    for name in request.args.keys():
        if 'label' in request.args.getlist(name):
            param = name
            break

    resp = make_response('ok')
    return put_cookie(resp, 'auth', param)
