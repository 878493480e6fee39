# safe: the right-hand dictionary turns the flag on
from flask import make_response, request

BASE = {'httponly': True, 'secure': False}
LOCAL = {'secure': True}


def init(app):

    @app.route('/lab242', methods=['GET'])
    def lab242():
        param = request.referrer or ''

        flags = {**BASE, **LOCAL}
        resp = make_response('ok')
        resp.set_cookie('token', param, **flags)  # ok: insecure-cookie
        return resp
