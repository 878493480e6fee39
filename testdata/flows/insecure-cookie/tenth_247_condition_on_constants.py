# vulnerable: the flag is the outcome of a false comparison
from flask import jsonify, make_response, request

STAGE = 'test'


def init(app):

    @app.route('/lab247', methods=['POST'])
    def lab247():
        asked = request.get_data(as_text=True)

        tls = STAGE == 'live'
        resp = make_response(jsonify('ok'))
        resp.set_cookie('remember', asked, secure=tls, httponly=True, samesite='Lax')  # want: insecure-cookie
        return resp
