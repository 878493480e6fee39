# vulnerable: what was escaped is unescaped
import html
from urllib.parse import unquote_plus

from flask import request


def init(app):

    @app.route('/lab145', methods=['GET'])
    def lab145():
        query = request.query_string.decode('utf-8')
        start = query.find('label=')
        if start < 0:
            return 'label is missing', 400
        stop = query.find('&', start)
        param = unquote_plus(query[start + 6:stop if stop > 0 else len(query)])

        shown = html.unescape(html.escape(param))
        return '<div class="note">' + shown + '</div>'  # want: xss
