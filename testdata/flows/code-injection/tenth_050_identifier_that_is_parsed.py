# safe: a text that is no identifier is refused
import uuid

from flask import jsonify, request


def init(app):

    @app.route('/lab050', methods=['GET'])
    def lab050():
        param = request.args.get('label', '')

        try:
            value = str(uuid.UUID(param))
        except ValueError:
            return 'bad', 400
        return jsonify(str(eval(value)))  # ok: code-injection
