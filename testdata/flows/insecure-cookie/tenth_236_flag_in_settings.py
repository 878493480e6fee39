# safe: the setting is on
import configparser

from flask import make_response, request


def init(app):

    @app.route('/lab236', methods=['POST'])
    def lab236():
        incoming = request.form.get('label')
        if not incoming:
            incoming = ''

        cp = configparser.ConfigParser()
        cp.read_string('[cookie]\nsecure = yes\n')
        resp = make_response('ok')
        resp.set_cookie('visit', incoming, secure=cp.getboolean('cookie', 'secure'), httponly=True)  # ok: insecure-cookie
        return resp
