# safe: the setter converts to a number
from flask import jsonify, request
from sqlalchemy import create_engine, text


class Gauge:
    def __init__(self):
        self._level = '0'

    @property
    def level(self):
        return self._level

    @level.setter
    def level(self, value):
        self._level = str(int(value, 10))


def init(app):

    @app.route('/lab008', methods=['POST'])
    def lab008():
        asked = ''
        if 'X-Label' in request.headers:
            asked = request.headers['X-Label']

        gauge = Gauge()
        try:
            gauge.level = asked
        except ValueError:
            return 'bad', 400
        used = gauge.level
        engine = create_engine('sqlite://')
        with engine.begin() as conn:
            rows = conn.execute(text("SELECT * FROM tag WHERE word LIKE '{}%'".format(used))).all()  # ok: sql-injection
        return jsonify(len(rows))
