# safe: only literals are read
import ast

from flask import jsonify, request


def init(app):

    @app.route('/lab056', methods=['GET'])
    def lab056():
        asked = request.user_agent.string

        scope = {'tax': 0.2}
        try:
            total = ast.literal_eval(asked)  # ok: code-injection
        except (ValueError, SyntaxError):
            total = scope['tax']
        return jsonify(total)
