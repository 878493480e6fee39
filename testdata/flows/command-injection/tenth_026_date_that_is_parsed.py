# safe: the value is parsed and written anew
import datetime
import os

from flask import jsonify, request


def init(app):

    @app.route('/lab026', methods=['POST'])
    def lab026():
        raw_label = ''
        for name, values in request.form.lists():
            if 'label' in values:
                raw_label = name

        try:
            stamp = datetime.datetime.strptime(raw_label, '%Y-%m-%d')
        except ValueError:
            stamp = datetime.datetime(2024, 1, 1)
        text_out = stamp.date().isoformat()
        pipe = os.popen('id %s' % text_out)  # ok: command-injection
        return jsonify(pipe.read())
