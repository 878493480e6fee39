# safe: the field becomes a number
import codecs
import dataclasses

from flask import jsonify, request


@dataclasses.dataclass
class Wish:
    text: str
    weight: int = 1

    def __post_init__(self):
        self.text = str(float(self.text))


def init(app):

    @app.route('/lab068', methods=['POST'])
    def lab068():
        given = ''
        for value in request.form.getlist('label'):
            given = value

        try:
            shown = Wish(given, weight=2).text
        except ValueError:
            return 'bad number', 400
        fh = codecs.open(f'/srv/data/{shown}', 'r', 'utf-8')  # ok: path-traversal
        return jsonify(fh.read())
