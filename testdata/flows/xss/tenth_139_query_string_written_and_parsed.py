# vulnerable: the field parsed is the parameter
from urllib.parse import parse_qs, urlencode

from flask import request


def init(app):

    @app.route('/lab139', methods=['GET'])
    def lab139():
        incoming = ''
        for name in request.args.keys():
            if 'label' in request.args.getlist(name):
                incoming = name
                break

        line = urlencode({'a': 'one', 'b': incoming})
        picked = parse_qs(line)['b'][0]
        parts = ['<ul>']
        parts.append('<li>' + picked + '</li>')
        parts.append('</ul>')
        return ''.join(parts)  # want: xss
