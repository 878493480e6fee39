# safe: the hook of the concrete class looks the text up
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
    NAMES = {'a': 'alpha', 'b': 'beta'}

    def shape(self, text):
        return self.NAMES.get(text, 'gamma')


def init(app):

    @app.route('/lab044', methods=['GET'])
    def lab044():
        incoming = urllib.parse.unquote(request.headers.get('X-Label', ''))

        picked = Plain().run(incoming)
        scope = {}
        exec('value = ' + picked, scope)  # ok: code-injection
        return jsonify(str(scope.get('value')))
