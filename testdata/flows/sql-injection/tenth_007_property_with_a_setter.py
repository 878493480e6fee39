# vulnerable: the setter only strips
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
        self._level = value.strip()


def init(app):

    @app.route('/lab007', methods=['POST'])
    def lab007():
        asked = ''
        if 'X-Label' in request.headers:
            asked = request.headers['X-Label']

        gauge = Gauge()
        gauge.level = asked
        used = gauge.level
        engine = create_engine('sqlite://')
        with engine.begin() as conn:
            rows = conn.execute(text("SELECT * FROM tag WHERE word LIKE '{}%'".format(used))).all()  # want: sql-injection
        return jsonify(len(rows))
