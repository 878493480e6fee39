# safe: the bytes are cut to the mark
from flask import jsonify, request, session


def init(app):

    @app.route('/lab176', methods=['POST'])
    def lab176():
        param = ''
        for name, values in request.form.lists():
            if 'label' in values:
                param = name

        raw = bytearray(b'MK')
        raw += param.encode()
        bar = bytes(memoryview(raw)[:2]).decode()
        session['label'] = bar  # ok: trust-boundary
        return jsonify('kept')
