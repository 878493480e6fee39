# safe: the template has no place for the parameter
import string

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route('/lab162', methods=['GET'])
def lab162():
    param = ''
    found = request.headers.getlist('X-Label')
    if found:
        param = found[0]

    form = string.Template('$kind of things')
    value = form.safe_substitute(kind='sort', what=param)
    resp = make_response('', 302)
    resp.headers['Location'] = value  # ok: open-redirect
    return resp
