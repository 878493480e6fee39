# safe: the test is made on the resolved path
import os

from flask import jsonify, request

ROOT = '/srv/sheets'


def init(app):

    @app.route('/lab074', methods=['POST'])
    def lab074():
        upload = request.files['label']
        raw_label = upload.filename or ''

        full = os.path.realpath(os.path.join(ROOT, raw_label))
        if os.path.commonpath([full, ROOT]) != ROOT:
            return 'bad', 400
        with open(full) as sheet:  # ok: path-traversal
            return jsonify(sheet.read())
