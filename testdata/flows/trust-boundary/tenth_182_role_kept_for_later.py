# safe: the role kept is one of two
from flask import jsonify, request, session


def init(app):

    @app.route('/lab182', methods=['GET'])
    def lab182():
        values = request.args.getlist('label')
        param = values[0] if values else ''

        role = 'editor' if param.strip().lower() == 'editor' else 'reader'
        session['role'] = role  # ok: trust-boundary
        return jsonify('ok')
