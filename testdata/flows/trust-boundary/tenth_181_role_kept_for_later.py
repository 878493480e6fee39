# vulnerable: the role is kept as it came
from flask import jsonify, request, session


def init(app):

    @app.route('/lab181', methods=['GET'])
    def lab181():
        values = request.args.getlist('label')
        param = values[0] if values else ''

        role = param.strip().lower()
        session['role'] = role  # want: trust-boundary
        return jsonify('ok')
