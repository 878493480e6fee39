# vulnerable: the field is only stripped
import codecs
import dataclasses

from flask import jsonify, request


@dataclasses.dataclass
class Wish:
    text: str
    weight: int = 1

    def __post_init__(self):
        self.text = self.text.strip()


def init(app):

    @app.route('/lab067', methods=['POST'])
    def lab067():
        given = ''
        for value in request.form.getlist('label'):
            given = value

        shown = Wish(given, weight=2).text
        fh = codecs.open(f'/srv/data/{shown}', 'r', 'utf-8')  # want: path-traversal
        return jsonify(fh.read())
