# vulnerable: a leading slash is enough
from urllib.parse import urlsplit

from flask import redirect, request


def init(app):

    @app.route('/lab163', methods=['POST'])
    def lab163():
        given = request.stream.read(4096).decode()

        if not given.startswith('/'):
            return 'bad', 400
        return redirect(given)  # want: open-redirect
