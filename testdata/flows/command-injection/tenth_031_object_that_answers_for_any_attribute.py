# vulnerable: every attribute gives the wrapped text
import os

from flask import request


class Proxy:
    def __init__(self, text):
        self._text = text

    def __getattr__(self, name):
        return self._text


def init(app):

    @app.route('/lab031', methods=['GET'])
    def lab031():
        values = request.args.getlist('label')
        param = values[0] if values else ''

        bar = Proxy(param).title
        os.system('ls -l uploads/' + bar)  # want: command-injection
        return 'listed'
