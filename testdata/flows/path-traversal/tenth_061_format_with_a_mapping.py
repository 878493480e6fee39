# vulnerable: the key that is asked for holds the parameter
import pathlib

from flask import jsonify, request


def init(app):

    @app.route('/lab061', methods=['GET'])
    def lab061():
        param = ''
        found = request.headers.getlist('X-Label')
        if found:
            param = found[0]

        bar = '%(shown)s' % {'shown': param, 'hidden': 'secret'}
        target = pathlib.Path('/srv/data') / bar
        return jsonify(target.read_text())  # want: path-traversal
