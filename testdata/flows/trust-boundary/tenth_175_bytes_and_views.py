# vulnerable: the bytes are cut behind the mark
from flask import jsonify, request, session


def init(app):

    @app.route('/lab175', methods=['POST'])
    def lab175():
        param = ''
        for name, values in request.form.lists():
            if 'label' in values:
                param = name

        raw = bytearray(b'MK')
        raw += param.encode()
        bar = bytes(memoryview(raw)[2:]).decode()
        session['label'] = bar  # want: trust-boundary
        return jsonify('kept')
