# safe: the class turns the flag on
from urllib.parse import unquote_plus

from flask import Flask, Response, request

app = Flask(__name__)


class SiteResponse(Response):
    def set_cookie(self, key, value='', **kw):
        kw['httponly'] = True
        kw['secure'] = True
        super().set_cookie(key, value, **kw)  # ok: insecure-cookie


@app.route('/lab246', methods=['GET'])
def lab246():
    query = request.query_string.decode('utf-8')
    start = query.find('label=')
    if start < 0:
        return 'label is missing', 400
    stop = query.find('&', start)
    param = unquote_plus(query[start + 6:stop if stop > 0 else len(query)])

    resp = SiteResponse('ok')
    resp.set_cookie('member', param)
    return resp
