# vulnerable: another field is parsed
import datetime
import os

from flask import jsonify, request


def init(app):

    @app.route('/lab025', methods=['POST'])
    def lab025():
        raw_label = ''
        for name, values in request.form.lists():
            if 'label' in values:
                raw_label = name

        stamp = datetime.datetime.strptime(request.args.get('day', '2024-01-01'), '%Y-%m-%d')
        text_out = raw_label if stamp.year > 2000 else raw_label.lower()
        pipe = os.popen('id %s' % text_out)  # want: command-injection
        return jsonify(pipe.read())
