# vulnerable: the hook of the concrete class keeps the text
import abc
import urllib.parse

from flask import jsonify, request


class Pipeline(abc.ABC):
    def run(self, text):
        return self.shape(text.strip())

    @abc.abstractmethod
    def shape(self, text):
        ...


class Plain(Pipeline):
    def shape(self, text):
        return text.replace('\t', ' ')


def init(app):

    @app.route('/lab043', methods=['GET'])
    def lab043():
        incoming = urllib.parse.unquote(request.headers.get('X-Label', ''))

        picked = Plain().run(incoming)
        scope = {}
        exec('value = ' + picked, scope)  # want: code-injection
        return jsonify(str(scope.get('value')))
