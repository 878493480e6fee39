# vulnerable: the right-hand dictionary turns the flag off
from flask import make_response, request

BASE = {'httponly': True, 'secure': True}
LOCAL = {'secure': False}


def init(app):

    @app.route('/lab241', methods=['GET'])
    def lab241():
        param = request.referrer or ''

        flags = {**BASE, **LOCAL}
        resp = make_response('ok')
        resp.set_cookie('token', param, **flags)  # want: insecure-cookie
        return resp
