# vulnerable: a text that is no identifier is used as it is
import uuid

from flask import jsonify, request


def init(app):

    @app.route('/lab049', methods=['GET'])
    def lab049():
        param = request.args.get('label', '')

        try:
            value = str(uuid.UUID(param))
        except ValueError:
            value = param
        return jsonify(str(eval(value)))  # want: code-injection
