# safe: what is shown is escaped
import html
from urllib.parse import unquote_plus

from flask import request


def init(app):

    @app.route('/lab146', methods=['GET'])
    def lab146():
        query = request.query_string.decode('utf-8')
        start = query.find('label=')
        if start < 0:
            return 'label is missing', 400
        stop = query.find('&', start)
        param = unquote_plus(query[start + 6:stop if stop > 0 else len(query)])

        shown = html.escape(html.unescape(param))
        return '<div class="note">' + shown + '</div>'  # ok: xss
