# safe: the flag is the outcome of a true comparison
from flask import jsonify, make_response, request

STAGE = 'live'


def init(app):

    @app.route('/lab248', methods=['POST'])
    def lab248():
        asked = request.get_data(as_text=True)

        tls = STAGE == 'live'
        resp = make_response(jsonify('ok'))
        resp.set_cookie('remember', asked, secure=tls, httponly=True, samesite='Lax')  # ok: insecure-cookie
        return resp
