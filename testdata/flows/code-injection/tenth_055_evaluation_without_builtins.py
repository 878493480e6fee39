# vulnerable: empty builtins keep nobody out
import ast

from flask import jsonify, request


def init(app):

    @app.route('/lab055', methods=['GET'])
    def lab055():
        asked = request.user_agent.string

        scope = {'__builtins__': {}, 'tax': 0.2}
        total = eval(asked, scope)  # want: code-injection
        return jsonify(total)
