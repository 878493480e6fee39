# safe: host and scheme must be absent
from urllib.parse import urlsplit

from flask import redirect, request


def init(app):

    @app.route('/lab164', methods=['POST'])
    def lab164():
        given = request.stream.read(4096).decode()

        parts = urlsplit(given.replace('\\', '/'))
        if parts.scheme or parts.netloc or not parts.path.startswith('/') or parts.path.startswith('//'):
            return 'bad', 400
        return redirect(parts.path)  # ok: open-redirect
