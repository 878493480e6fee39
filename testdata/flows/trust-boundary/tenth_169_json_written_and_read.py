# vulnerable: the member read is the parameter
import json

from flask import jsonify, request, session


def init(app):

    @app.route('/lab169', methods=['GET'])
    def lab169():
        who = request.authorization
        raw_label = who.username if who else ''

        letter = json.dumps({'from': 'site', 'body': [raw_label, 1]})
        text_out = json.loads(letter)['body'][0]
        session[text_out] = '1'  # want: trust-boundary
        return jsonify('kept')
