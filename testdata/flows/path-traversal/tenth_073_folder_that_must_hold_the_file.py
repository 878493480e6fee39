# vulnerable: the test is made before the dots are resolved
import os

from flask import jsonify, request

ROOT = '/srv/sheets'


def init(app):

    @app.route('/lab073', methods=['POST'])
    def lab073():
        upload = request.files['label']
        raw_label = upload.filename or ''

        full = os.path.join(ROOT, raw_label)
        if not full.startswith(ROOT):
            return 'bad', 400
        with open(os.path.abspath(full)) as sheet:  # want: path-traversal
            return jsonify(sheet.read())
