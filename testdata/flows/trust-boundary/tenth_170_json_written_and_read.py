# safe: the member read is a constant
import json

from flask import jsonify, request, session


def init(app):

    @app.route('/lab170', methods=['GET'])
    def lab170():
        who = request.authorization
        raw_label = who.username if who else ''

        letter = json.dumps({'from': 'site', 'body': [raw_label, 1]})
        text_out = json.loads(letter)['from']
        session[text_out] = '1'  # ok: trust-boundary
        return jsonify('kept')
