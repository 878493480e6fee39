# vulnerable: the place that is filled takes the parameter
import string

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route('/lab161', methods=['GET'])
def lab161():
    param = ''
    found = request.headers.getlist('X-Label')
    if found:
        param = found[0]

    form = string.Template('$what ($kind)')
    value = form.safe_substitute(kind='sort', what=param)
    resp = make_response('', 302)
    resp.headers['Location'] = value  # want: open-redirect
    return resp
