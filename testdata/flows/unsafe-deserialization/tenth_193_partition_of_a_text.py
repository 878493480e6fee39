# vulnerable: the part after the colon is the parameter
import urllib.parse

from flask import jsonify, request
import yaml


def init(app):

    @app.route('/lab193', methods=['GET'])
    def lab193():
        param = urllib.parse.unquote(request.headers.get('X-Label', ''))

        tagged = f'tag:{param}'
        value = tagged.partition(':')[2]
        things = list(yaml.load_all(value, Loader=yaml.Loader))  # want: unsafe-deserialization
        return jsonify(len(things))
