# safe: the key that is asked for holds a constant
import pathlib

from flask import jsonify, request


def init(app):

    @app.route('/lab062', methods=['GET'])
    def lab062():
        param = ''
        found = request.headers.getlist('X-Label')
        if found:
            param = found[0]

        bar = '%(hidden)s' % {'shown': param, 'hidden': 'secret'}
        target = pathlib.Path('/srv/data') / bar
        return jsonify(target.read_text())  # ok: path-traversal
