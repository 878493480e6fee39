# vulnerable: the setting is off
import configparser

from flask import make_response, request


def init(app):

    @app.route('/lab235', methods=['POST'])
    def lab235():
        incoming = request.form.get('label')
        if not incoming:
            incoming = ''

        cp = configparser.ConfigParser()
        cp.read_string('[cookie]\nsecure = no\n')
        resp = make_response('ok')
        resp.set_cookie('visit', incoming, secure=cp.getboolean('cookie', 'secure'), httponly=True)  # want: insecure-cookie
        return resp
