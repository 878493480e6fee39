# safe: only one attribute gives the wrapped text
import os

from flask import request


class Proxy:
    def __init__(self, text):
        self._text = text

    def __getattr__(self, name):
        if name.startswith('raw'):
            return self._text
        return name


def init(app):

    @app.route('/lab032', methods=['GET'])
    def lab032():
        values = request.args.getlist('label')
        param = values[0] if values else ''

        bar = Proxy(param).title
        os.system('ls -l uploads/' + bar)  # ok: command-injection
        return 'listed'
