# safe: the part before the first colon is constant
import urllib.parse

from flask import jsonify, request
import yaml


def init(app):

    @app.route('/lab194', methods=['GET'])
    def lab194():
        param = urllib.parse.unquote(request.headers.get('X-Label', ''))

        tagged = f'tag:{param}'
        value = tagged.partition(':')[0]
        things = list(yaml.load_all(value, Loader=yaml.Loader))  # ok: unsafe-deserialization
        return jsonify(len(things))
